import type { Item } from '../item/item.ts'
import type { ContactPerson } from '../item/submission/contact-person.ts'
import type { Actor } from './actor.ts'
import { scopeOf } from './scope.ts'
import { relationTo } from './visible-item.ts'

/**
 * Telephones are for those who must reach the proposer: assigned units and the offices (`domain-rules.md` 19.2,
 * rule 10). Asked before the assignment, a unit has nobody to call yet.
 */
export function reachesProposers(item: Item, actor: Actor): boolean {
  const holds = actor.grants.some(
    ({ role }) => role !== 'proposer' && role !== 'auditor' && role !== 'countyLeader',
  )
  return holds && !(item.stage === 'filed' && relationTo(item, actor) === 'unit')
}

/** Those who reach the proposers read every contact person, an organisation its own. */
export function contactPersonsFor(item: Item, actor: Actor): readonly ContactPerson[] {
  const { contactPersons = [], proposers } = item
  const own = scopeOf(actor).proposerIds
  const isRead = reachesProposers(item, actor)
  return contactPersons.filter(({ proposer }) =>
    proposers.some(({ id, name }) => name === proposer && (isRead || (id !== undefined && own.includes(id)))),
  )
}
