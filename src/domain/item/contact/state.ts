import type { Evolvers } from '../evolvers.ts'
import { changeContact, contactOf } from '../parts.ts'
import type { ContactConfirmed } from './confirm-contact.ts'
import type { ContactLogged } from './log-contact.ts'

export type ContactEvent = ContactLogged | ContactConfirmed

export const contactEvolvers: Evolvers<ContactEvent> = {
  ContactLogged: (item, { contact }) => ({ ...item, contacts: [...item.contacts, contact] }),
  ContactConfirmed: (item, { contactId, proposerId, verdict, confirmedOn }) =>
    changeContact(item, contactId, {
      verdicts: [...contactOf(item, contactId).verdicts, { proposerId, verdict, on: confirmedOn }],
    }),
}
