import { Button } from 'antd'
import { Link } from '@tanstack/react-router'
import type { ItemView } from '#web/api/items.ts'
import { isProposersCommand } from '../forms/command-forms.ts'
import { useItemWords } from '../item-words.ts'
import { useChoiceName } from './action-name.ts'
import type { StepChoice } from './order-actions.ts'

type Props = {
  readonly view: ItemView
  readonly choice: StepChoice
  readonly onOpen: (choice: StepChoice) => void
  readonly isFirst?: boolean
}

/** An open step. What a proposer does has its own quiet pages; staff who are proposers too are sent there. */
export function ActionButton({ view, choice, onOpen, isFirst = false }: Props) {
  const { nextStep: words } = useItemWords()
  const { label, unit } = useChoiceName(view)(choice)
  if (isProposersCommand(choice.command)) {
    return (
      <Link to="/my/$itemId" params={{ itemId: view.item.id }} className="item-next-link">
        {label} · {words.asProposer}
      </Link>
    )
  }
  return (
    <Button
      block
      size={isFirst ? 'large' : 'middle'}
      type={isFirst ? 'primary' : 'default'}
      onClick={() => onOpen(choice)}
    >
      {label}
      {unit && <small className="item-action-unit">{unit}</small>}
    </Button>
  )
}
