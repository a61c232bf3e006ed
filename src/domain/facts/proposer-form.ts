import type { Item } from '../item/item.ts'
import { isCollective } from '../vocabulary/proposer-types.ts'
import type { ProposerForm } from '../vocabulary/proposer-forms.ts'

/**
 * 提出形式: collective where an organisation leads, joint where several persons signed, else of one person; those
 * who came with merged items have an item of their own (`domain-rules.md` 1.2, 4.2).
 */
export function proposerFormOf({ proposers }: Pick<Item, 'proposers'>): ProposerForm {
  const own = proposers.filter(({ throughItemId }) => throughItemId === undefined)
  const [lead] = own
  if (lead && isCollective(lead.type)) return 'collective'
  const persons = own.reduce((sum, { headcount = 1 }) => sum + headcount, 0)
  return persons > 1 ? 'joint' : 'individual'
}
