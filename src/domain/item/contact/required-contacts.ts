import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { Item } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { contactStatus } from './contact-status.ts'
import type { Contact } from './contact.ts'

type Asked = { readonly item: Item; readonly settings: Settings; readonly assignmentId: string }

/**
 * 三见面 and the like: the contacts of this round that the county wants before a reply leaves. A proposer who said that a
 * visit is not needed lifts the face-to-face ones, not the others: that stays neutral (`domain-rules.md` 7.1, 7.2).
 */
export function contactsSuffice(
  contacts: readonly Contact[],
  { item, settings, assignmentId }: Asked,
): true | AnyRefusal {
  const isExcused =
    contacts.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'notNeeded')) ||
    (item.appointments ?? []).some(
      ({ assignmentId: of, answers }) =>
        of === assignmentId && answers.some(({ answer }) => answer === 'notNeeded'),
    )
  for (const { phase, least, faceToFace, confirmed } of settings.requiredContacts) {
    if (faceToFace && isExcused) continue
    const counted = contacts.filter(
      contact =>
        (phase === 'any' || contact.phase === phase) &&
        (!faceToFace || contact.isFaceToFace) &&
        (!confirmed || contactStatus(contact) === 'confirmed'),
    ).length
    if (counted < least)
      return refuse('contactsLacking', {
        phase,
        least,
        counted,
        faceToFace: faceToFace ? 1 : 0,
        confirmed: confirmed ? 1 : 0,
      })
  }
  return true
}
