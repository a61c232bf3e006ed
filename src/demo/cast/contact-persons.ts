import type { ContactPerson } from '#domain/item/submission/contact-person.ts'
import { isCollective } from '#domain/vocabulary/proposer-types.ts'
import type { Cast } from './cast.ts'

/** 联系人 of the organisations among these, as the roll has them; nothing where persons propose. */
export function contactPersonsIn(
  { roll }: Pick<Cast, 'roll'>,
  proposers: readonly { readonly name: string }[],
): { contactPersons?: ContactPerson[] } {
  const named = new Set(proposers.map(({ name }) => name))
  const contactPersons = roll
    .filter(({ name, type }) => isCollective(type) && named.has(name))
    .map(({ name, contactName, phone }) => ({ proposer: name, name: contactName, phone, address: '' }))
  return contactPersons.length > 0 ? { contactPersons } : {}
}
