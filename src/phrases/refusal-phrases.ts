import type { AccountRefusal } from '#domain/accounts/account-rules.ts'
import type { ActivityRefusal } from '#domain/activity/record-activity.ts'
import type { RefusalCode } from '#domain/item/refusals.ts'
import type { JurisdictionRefusal } from '#domain/jurisdiction/commands.ts'
import type { RollRefusal } from '#domain/roll/roll.ts'

type Facts = { readonly [fact: string]: string | number }

/** A sentence that says what is wrong and what to do next, filled from the refusal's facts. */
export type Phrase = (facts: Facts) => string

/** Codes of refusals outside the streams: accounts, imports and drafts. */
type OtherCode = 'loginTaken' | 'wrongPassword' | 'noSession' | 'draftChanged' | 'draftGone' | 'tooManyDrafts'

/** A refusal without a sentence does not compile. */
export type RefusalPhrases = Readonly<
  Record<
    | RefusalCode
    | JurisdictionRefusal['refused']
    | RollRefusal['refused']
    | ActivityRefusal['refused']
    | AccountRefusal
    | OtherCode,
    Phrase
  >
>
