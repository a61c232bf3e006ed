import { Drawer, Grid } from 'antd'
import { useEffect, useState } from 'react'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { formOf, isWideForm, plainFormOf } from '../forms/command-forms.ts'
import { PlainForm } from '../forms/plain-form.tsx'
import { useItemWords } from '../item-words.ts'
import { useActionName } from './action-name.ts'
import type { StepChoice } from './order-actions.ts'
import { TargetChoice } from './target-choice.tsx'

type Props = {
  readonly view: ItemView
  readonly choice: StepChoice | undefined
  readonly onClose: () => void
}

/** The form of one step: a drawer on a desk, the whole screen on a phone. */
export function CommandDrawer({ view, choice, onClose }: Props) {
  if (!choice) return null
  return <OpenDrawer key={choice.command} view={view} choice={choice} onClose={onClose} />
}

type OpenProps = Props & { readonly choice: StepChoice }

/** With several things the step may be done to, the form comes when one of them is chosen. */
function OpenDrawer({ view, choice: { command, actions }, onClose }: OpenProps) {
  const { form: words } = useItemWords()
  const isDesk = Grid.useBreakpoint().md ?? true
  const nameOf = useActionName(view)
  const [chosen, choose] = useState(actions.length === 1 ? actions[0] : undefined)
  useFocusGoesBack()
  const [one] = actions
  if (!one) return null
  const { label, unit } = nameOf(chosen ?? one)
  return (
    <Drawer
      open
      onClose={onClose}
      title={[label, chosen ? unit : ''].filter(Boolean).join(' · ')}
      size={!isDesk ? '100%' : isWideForm(command) ? 'min(1240px, 96vw)' : 620}
      closable={{ 'aria-label': words.close }}
      destroyOnHidden
    >
      {actions.length > 1 && <TargetChoice view={view} actions={actions} chosen={chosen} onChoose={choose} />}
      {chosen && <StepForm key={chosen.target} view={view} action={chosen} onClose={onClose} />}
    </Drawer>
  )
}

/** Who came here with the keyboard goes on from the button that opened the form. */
function useFocusGoesBack(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    },
    [opener],
  )
}

type FormOf = { readonly view: ItemView; readonly action: Permitted; readonly onClose: () => void }

function StepForm({ view, action: { command, target = '' }, onClose }: FormOf) {
  const Form = formOf(command)
  const table = plainFormOf(command)
  const given = { view, target, onClose }
  if (Form) return <Form {...given} />
  return table ? <PlainForm {...given} command={command} table={table} /> : null
}
