import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { Item } from '../item.ts'
import { isKeyItem } from '../key/key-care.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'

type Asked = { readonly item: Item; readonly settings: Settings }

/**
 * What the unit's leader owes before the reply is drafted, where the county has it so: to have read and signed the item
 * (阅签), and to lead a key item himself (领办; `domain-rules.md` 6.2).
 */
export function leaderFirst(
  { unitMarks = [] }: Pick<Assignment, 'unitMarks'>,
  { item, settings }: Asked,
): true | AnyRefusal {
  const leads = unitMarks.some(({ act }) => act === 'lead')
  if (settings.leaderLeadsKeyItems && isKeyItem(item) && !leads) return refuse('leaderMustLead')
  const hasRead = unitMarks.some(({ act }) => act !== 'propose')
  return !settings.leaderReadsFirst || hasRead || refuse('leaderNotRead')
}
