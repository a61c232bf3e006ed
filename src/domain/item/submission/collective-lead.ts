import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { SubmissionPeriod } from '../../vocabulary/periods.ts'
import type { ItemProposer } from '../item.ts'
import { hasContactPerson, type ContactPerson } from './contact-person.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'

type Lead = Pick<ItemProposer, 'name' | 'type'>

/**
 * What speaks against an organisation that hands in itself: some localities know suggestions of delegations, others
 * leave them to deputies (`domain-rules.md` 1.2); and the units need somebody to call.
 */
export function whyNoLead(
  lead: Lead,
  contactPersons: readonly ContactPerson[] | undefined,
  { delegationsMayPropose }: Pick<Settings, 'delegationsMayPropose'>,
): AnyRefusal | undefined {
  if (lead.type === 'delegation' && !delegationsMayPropose) return refuse('delegationsDoNotPropose')
  return hasContactPerson(lead, contactPersons) ? undefined : refuse('contactPersonNeeded')
}

/** 限大会期间提出: a group that exists in the plenary alone hands in while it sits. */
export function whyNotNow(
  { name, type }: Lead,
  period: SubmissionPeriod,
  { collectiveOnlyInSession }: Pick<Settings, 'collectiveOnlyInSession'>,
): AnyRefusal | undefined {
  const isBound = collectiveOnlyInSession.some(bound => bound === type)
  return isBound && period !== 'inSession' ? refuse('collectiveOutsideSession', { name }) : undefined
}
