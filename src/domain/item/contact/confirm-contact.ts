import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { contactVerdicts, type ContactVerdict } from '../../vocabulary/contact-means.ts'
import { contactOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const confirmContactData = z.strictObject({
  contactId: z.string(),
  verdict: z.enum(contactVerdicts),
  /** Why it is denied, or said not to be needed. */
  reason: z.string().trim().max(500).default(''),
})
export type ConfirmContact = z.infer<typeof confirmContactData>

export type ContactConfirmed = {
  readonly type: 'ContactConfirmed'
  readonly contactId: string
  readonly proposerId: string
  readonly verdict: ContactVerdict
  readonly reason?: string
  readonly confirmedOn: PlainDate
}

/** 沟通确认: the proposer says whether it took place; given once, changed by nobody. */
export function confirmContact(
  { contactId, verdict, reason }: ConfirmContact,
  { item, actor, today }: Scene,
): readonly ContactConfirmed[] | AnyRefusal {
  const contact = contactOf(item, contactId)
  const proposerId = contact.proposerIds.find(id =>
    actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === id),
  )
  if (!proposerId) return refuse('notMetProposer')
  if (contact.verdicts.some(given => given.proposerId === proposerId)) return refuse('verdictGiven')
  return [
    {
      type: 'ContactConfirmed',
      contactId,
      proposerId,
      verdict,
      ...(reason ? { reason } : {}),
      confirmedOn: today,
    },
  ]
}
