import { contactStatus } from '#domain/item/contact/contact-status.ts'
import type { Item } from '#domain/item/item.ts'
import type { ContactCounts } from '#documents/progress-report/progress-report.ts'

/** 沟通联系: contacts that no proposer denied, by phase, face to face, and confirmed by a proposer. */
export function contactCounts(items: readonly Item[]): ContactCounts {
  const contacts = items
    .flatMap(({ contacts }) => contacts)
    .filter(contact => contactStatus(contact) !== 'denied')
  const inPhase = (phase: 'before' | 'during' | 'after') =>
    contacts.filter(contact => contact.phase === phase).length
  return {
    logged: contacts.length,
    before: inPhase('before'),
    during: inPhase('during'),
    after: inPhase('after'),
    faceToFace: contacts.filter(({ isFaceToFace }) => isFaceToFace).length,
    confirmed: contacts.filter(contact => contact.isFaceToFace && contactStatus(contact) === 'confirmed')
      .length,
  }
}
