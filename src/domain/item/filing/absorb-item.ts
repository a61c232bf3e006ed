import { z } from 'zod'
import { proposerTypes } from '../../vocabulary/proposer-types.ts'
import { contactPersonOf, type ContactPerson } from '../submission/contact-person.ts'
import type { ItemProposer } from '../item.ts'

/** Filled by the application from the merged item's stream; nobody types it. */
export const absorbItemData = z.strictObject({
  itemId: z.string().min(1),
  number: z.string().exactOptional(),
  title: z.string(),
  proposers: z.array(
    z.strictObject({
      id: z.string().exactOptional(),
      name: z.string(),
      type: z.enum(proposerTypes),
      group: z.string().exactOptional(),
      headcount: z.int().exactOptional(),
      throughItemId: z.string().exactOptional(),
    }),
  ),
  /** 联系人 of the organisations among them. */
  contactPersons: z.array(contactPersonOf).exactOptional(),
})
export type AbsorbItem = z.infer<typeof absorbItemData>

export type ItemAbsorbed = {
  readonly type: 'ItemAbsorbed'
  readonly itemId: string
  readonly number?: string
  readonly title: string
  readonly proposers: readonly ItemProposer[]
  readonly contactPersons?: readonly ContactPerson[]
}

/** 并案, the other half: the main item takes over the proposers of the merged one as addressees. */
export function absorbItem(data: AbsorbItem): readonly ItemAbsorbed[] {
  const proposers = data.proposers.map(proposer => ({ throughItemId: data.itemId, ...proposer }))
  return [{ type: 'ItemAbsorbed', ...data, proposers }]
}
