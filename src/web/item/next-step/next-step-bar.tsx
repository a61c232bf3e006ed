import { Button, Drawer, Grid } from 'antd'
import { useState } from 'react'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { ActionButton } from './action-button.tsx'
import { isSettled } from './is-settled.ts'
import { NextStepArea } from './next-step-area.tsx'
import { orderActions } from './order-actions.ts'

type Props = { readonly view: ItemView; readonly onOpen: (action: Permitted) => void }

/** On a phone the next step stays at the thumb; everything else is one tap away. */
export function NextStepBar({ view, onOpen }: Props) {
  const { nextStep: words, form } = useItemWords()
  const [isOpen, setOpen] = useState(false)
  const isDesk = Grid.useBreakpoint().lg ?? true
  const { first } = orderActions(view.permitted, action => isSettled(view.item, view.settings, action))
  if (isDesk || view.permitted.length === 0) return null
  return (
    <div className="item-bar">
      {first && <ActionButton view={view} action={first} onOpen={onOpen} isFirst />}
      <Button size="large" onClick={() => setOpen(true)}>
        {words.more(view.permitted.length)}
      </Button>
      <Drawer
        open={isOpen}
        placement="bottom"
        size="80%"
        onClose={() => setOpen(false)}
        closable={{ 'aria-label': form.close }}
        title={words.heading}
      >
        <NextStepArea
          view={view}
          onOpen={action => {
            setOpen(false)
            onOpen(action)
          }}
        />
      </Drawer>
    </div>
  )
}
