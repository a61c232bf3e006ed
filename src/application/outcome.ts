import type { z } from 'zod'
import type { Change } from '#database/journal/changes-since.ts'
import type { AccountRefusal } from '#domain/accounts/account-rules.ts'
import type { ActivityRefusal } from '#domain/activity/record-activity.ts'
import type { AnyRefusal, RefusalCode } from '#domain/item/refusals.ts'
import type { JurisdictionRefusal } from '#domain/jurisdiction/commands.ts'
import type { RollRefusal } from '#domain/roll/roll.ts'

/** What the keeping of accounts may refuse. */
export type AccountRefusalCode = 'notPermitted' | 'loginTaken' | 'wrongPassword' | AccountRefusal

/** What an import may refuse beyond the commands it performs. */
export type ImportRefusalCode = 'noSession'

/** What the keeping of unsent items may refuse. */
export type DraftRefusalCode = 'draftChanged' | 'draftGone' | 'tooManyDrafts'

/** Every refusal of any stream: the keys of the sentences in `phrases/<language>/refusals.ts`. */
export type AnyCode =
  | RefusalCode
  | JurisdictionRefusal['refused']
  | RollRefusal['refused']
  | ActivityRefusal['refused']
  | AccountRefusalCode
  | ImportRefusalCode
  | DraftRefusalCode

export type Refusal = { readonly refused: AnyCode; readonly facts?: AnyRefusal['facts'] }

/** What became of a write. Everything but `done` has changed nothing. */
export type Outcome =
  | { readonly kind: 'done'; readonly streamId: string; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'stale'; readonly version: number; readonly since: readonly Change[] }
  | { readonly kind: 'malformed'; readonly issues: readonly z.core.$ZodIssue[] }
  | { readonly kind: 'notFound' }

/** Leaves a transaction without a trace; caught by the capability that opened it, and nowhere else. */
export class Undone extends Error {
  readonly outcome: Exclude<Outcome, { kind: 'done' }>

  constructor(outcome: Exclude<Outcome, { kind: 'done' }>) {
    super(outcome.kind)
    this.outcome = outcome
  }
}

/** Runs a transaction; an `Undone` thrown inside becomes its outcome after everything was rolled back. */
export async function orUndone<Result>(
  work: Promise<Result>,
): Promise<Result | Exclude<Outcome, { kind: 'done' }>> {
  try {
    return await work
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.outcome
    throw thrown
  }
}
