import { Button, Drawer, Grid } from 'antd'
import { useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { ActionButton } from './action-button.tsx'
import { isSettled } from './is-settled.ts'
import { NextStepArea } from './next-step-area.tsx'
import { orderActions, type StepChoice } from './order-actions.ts'

type Props = { readonly view: ItemView; readonly onOpen: (choice: StepChoice) => void }

/** On a phone the next step stays at the thumb; everything else is one tap away, in a sheet from below. */
export function NextStepBar({ view, onOpen }: Props) {
  const { nextStep: words, form } = useItemWords()
  const [isOpen, setOpen] = useState(false)
  const isDesk = Grid.useBreakpoint().lg ?? true
  const { first, subjects, closed } = orderActions(view.permitted, action => isSettled(view, action))
  if (isDesk || view.permitted.length === 0) return null
  const count = (first ? 1 : 0) + subjects.flatMap(({ choices }) => choices).length + closed.length
  return (
    <div className="item-bar">
      {first && (
        <ActionButton
          view={view}
          choice={{ command: first.command, actions: [first] }}
          onOpen={onOpen}
          isFirst
        />
      )}
      <Button size="large" onClick={() => setOpen(true)}>
        {words.more(count)}
      </Button>
      <Drawer
        open={isOpen}
        placement="bottom"
        size="80%"
        onClose={() => setOpen(false)}
        closable={{ 'aria-label': form.close }}
        title={view.item.title}
        className="item-sheet"
      >
        <NextStepArea
          view={view}
          onOpen={choice => {
            setOpen(false)
            onOpen(choice)
          }}
        />
      </Drawer>
    </div>
  )
}
