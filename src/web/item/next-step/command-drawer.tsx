import { Drawer, Grid } from 'antd'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { formOf, isWideForm } from '../forms/command-forms.ts'
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
  const { label, unit } = nameOf(action)
  if (!Form) return null
  return (
    <Drawer
      open
      onClose={onClose}
      title={[label, unit].filter(Boolean).join(' · ')}
      size={!isDesk ? '100%' : isWideForm(action.command) ? 'min(1240px, 96vw)' : 620}
      closable={{ 'aria-label': words.close }}
      destroyOnHidden
    >
      <Form view={view} target={action.target ?? ''} onClose={onClose} />
    </Drawer>
  )
}
