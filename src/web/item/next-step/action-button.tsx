import { Button } from 'antd'
import { Link } from '@tanstack/react-router'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { isProposersCommand } from '../forms/command-forms.ts'
import { useItemWords } from '../item-words.ts'
import { useActionName } from './action-name.ts'

type Props = {
  readonly view: ItemView
  readonly action: Permitted
  readonly onOpen: (action: Permitted) => void
  readonly isFirst?: boolean
}

/** An open step. What a proposer does has its own quiet pages; staff who are proposers too are sent there. */
export function ActionButton({ view, action, onOpen, isFirst = false }: Props) {
  const { nextStep: words } = useItemWords()
  const { label, unit } = useActionName(view)(action)
  if (isProposersCommand(action.command)) {
    return (
      <Link to="/my/$itemId" params={{ itemId: view.item.id }}>
        {label} · {words.asProposer}
      </Link>
    )
  }
  return (
    <Button block size="large" type={isFirst ? 'primary' : 'default'} onClick={() => onOpen(action)}>
      {label}
      {unit && <small className="item-action-unit">{unit}</small>}
    </Button>
  )
}
