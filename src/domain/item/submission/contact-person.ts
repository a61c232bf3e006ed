import { z } from 'zod'
import { isCollective } from '../../vocabulary/proposer-types.ts'
import type { ItemProposer } from '../item.ts'

export const contactPersonData = z.strictObject({
  name: z.string().trim().min(1).max(60),
  phone: z.string().trim().min(1).max(40),
  address: z.string().trim().max(200).default(''),
})

/** 联系人 of a collective proposer, as given when the item was handed in; a later register leaves it alone. */
export const contactPersonOf = contactPersonData.extend({
  /** The organisation it stands for, by the name it signs with. */
  proposer: z.string().trim().min(1).max(120),
})
export type ContactPerson = z.infer<typeof contactPersonOf>

/** Whether the units would know whom to call: persons have their own telephone, organisations need somebody. */
export function hasContactPerson(
  { name, type }: Pick<ItemProposer, 'name' | 'type'>,
  contactPersons: readonly ContactPerson[] | undefined,
): boolean {
  return !isCollective(type) || (contactPersons?.some(({ proposer }) => proposer === name) ?? false)
}
