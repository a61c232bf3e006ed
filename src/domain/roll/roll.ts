import { z } from 'zod'
import { holdsRole, type Actor } from '../permission/actor.ts'
import { proposerTypes } from '../vocabulary/proposer-types.ts'

export const registerProposerData = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  name: z.string().trim().min(1).max(120),
  type: z.enum(proposerTypes),
  /** Delegation 代表团 or sector 界别. */
  group: z.string().trim().max(80).default(''),
  phone: z.string().trim().max(40).default(''),
  /** Contact person of a collective proposer. */
  contactName: z.string().trim().max(60).default(''),
  /** Where letters to a collective proposer go; unknown in older entries. */
  address: z.string().trim().max(200).exactOptional(),
})
/** 代表、委员、集体提案者: somebody who may put items forward. The phone is for the assigned units only. */
export type Proposer = z.infer<typeof registerProposerData>

/** 名册: the proposers of a jurisdiction. */
export type Roll = { readonly proposers: readonly Proposer[] }
export type RollEvent = { readonly type: 'ProposerRegistered'; readonly proposer: Proposer }
export type RollRefusal = { readonly refused: 'notPermitted' }

export const emptyRoll: Roll = { proposers: [] }

export function evolveRoll({ proposers }: Roll, { proposer }: RollEvent): Roll {
  return { proposers: [...proposers.filter(({ id }) => id !== proposer.id), proposer] }
}

/** Entering a proposer again under the same id corrects the entry; earlier items keep the name they had. */
export function registerProposers(
  proposers: readonly Proposer[],
  actor: Actor,
): readonly RollEvent[] | RollRefusal {
  const may = (['administrator', 'congressOffice', 'proposalsCommittee'] as const).some(role =>
    holdsRole(actor, role),
  )
  if (!may && actor.accountId !== 'system') return { refused: 'notPermitted' }
  return proposers.map(proposer => ({ type: 'ProposerRegistered', proposer }))
}
