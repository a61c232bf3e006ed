import { Drawer, Grid } from 'antd'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { formOf, isWideForm, plainFormOf } from '../forms/command-forms.ts'
import { PlainForm } from '../forms/plain-form.tsx'
import { useItemWords } from '../item-words.ts'
import { useActionName } from './action-name.ts'

type Props = { readonly view: ItemView; readonly action: Permitted | undefined; readonly onClose: () => void }

/** The form of one step: a drawer on a desk, the whole screen on a phone. */
export function CommandDrawer({ view, action, onClose }: Props) {
  const { form: words } = useItemWords()
  const isDesk = Grid.useBreakpoint().md ?? true
  const nameOf = useActionName(view)
  if (!action) return null
  const Form = formOf(action.command)
  const table = plainFormOf(action.command)
  const { label, unit } = nameOf(action)
  if (!Form && !table) return null
  const given = { view, target: action.target ?? '', onClose }
  return (
    <Drawer
      open
      onClose={onClose}
      title={[label, unit].filter(Boolean).join(' · ')}
      size={!isDesk ? '100%' : isWideForm(action.command) ? 'min(1240px, 96vw)' : 620}
      closable={{ 'aria-label': words.close }}
      destroyOnHidden
    >
      {Form && <Form {...given} />}
      {table && <PlainForm {...given} command={action.command} table={table} />}
    </Drawer>
  )
}
