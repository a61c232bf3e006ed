import type { AnyRefusal } from './refusals.ts'
import type { Scene } from './scene.ts'

/**
 * Who may act, as a relation of the asker to the item and to the thing acted on:
 * `proposer` a proposer of this item, `invited` one asked to sign it, `delegation` the lead's delegation, `body` the office of the body that receives this kind,
 * `assigned…` an account of the very unit the assignment names, `countyLeader` the county's, of items in the government's name.
 */
export const parties = [
  'proposer',
  'invited',
  'delegation',
  'body',
  'supervisionOffice',
  'consultedOffice',
  'assignedOffice',
  'assignedHandler',
  'assignedLeader',
  'countyLeader',
] as const
export type Party = (typeof parties)[number]

/** What a command acts on; each has a life of its own. */
export type StepTarget = 'item' | 'assignment' | 'contact' | 'reply' | 'promise' | 'parking'

/** A guard: `true`, or the refusal that tells the reader why this is closed. */
export type Guard = (scene: Scene, data: { readonly [field: string]: unknown }) => true | AnyRefusal

/** One row of a life-cycle table: from where to where, by whom, and on what further condition. */
export type Step = {
  readonly on: StepTarget
  readonly from: readonly string[]
  /** The state afterwards; `same` when the step leaves it. Several when the data decide. */
  readonly to: readonly string[]
  readonly by: readonly Party[]
  /** Stages of the item in which steps on its parts are open; steps on the item itself use `from`. */
  readonly during?: readonly string[]
  readonly only?: Guard
}
