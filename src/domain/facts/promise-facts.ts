import { isOpenPromise } from '../vocabulary/promise-words.ts'
import type { ReplyPromise } from '../item/follow-up/reply-promise.ts'
import type { Item } from '../item/item.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { PromiseKind, PromiseStatus, PromiseVerdict } from '../vocabulary/promise-words.ts'

/** One row of the table `promises`: the ledger over all years (承诺台账). */
export type PromiseFacts = {
  readonly promiseId: string
  readonly itemId: string
  readonly unitId: string
  readonly text: string
  readonly promiseKind: PromiseKind | null
  readonly responsible: string | null
  readonly madeOn: PlainDate
  readonly dueOn: PlainDate
  /** The day named in the letter, before anybody moved it. */
  readonly firstDueOn: PlainDate
  readonly status: PromiseStatus
  readonly isOpen: boolean
  readonly reviewOn: PlainDate
  /** Of the last report; null before the first. */
  readonly percent: number | null
  readonly progress: string | null
  readonly progressOn: PlainDate | null
  readonly checkedOn: PlainDate | null
  /** The worst of the proposers’ last words. */
  readonly verdict: PromiseVerdict | null
}

export function promiseFactsOf(item: Item): readonly PromiseFacts[] {
  return item.promises.map(promise => {
    const last = promise.entries.at(-1)
    return {
      promiseId: promise.id,
      itemId: item.id,
      unitId: promise.unitId,
      text: promise.text,
      promiseKind: promise.kind ?? null,
      responsible: promise.responsible ?? null,
      madeOn: promise.madeOn,
      dueOn: promise.dueOn,
      firstDueOn: promise.reschedulings[0]?.from ?? promise.dueOn,
      status: promise.status,
      isOpen: isOpenPromise(promise),
      reviewOn: promise.reviewOn,
      percent: last?.percent ?? null,
      progress: last?.text ?? null,
      progressOn: last?.on ?? null,
      checkedOn: promise.checks.at(-1)?.on ?? null,
      verdict: worstVerdict(promise),
    }
  })
}

const fromWorst = ['notKept', 'partly', 'kept'] as const satisfies readonly PromiseVerdict[]

function worstVerdict({ judgements }: ReplyPromise): PromiseVerdict | null {
  const last = new Set(new Map(judgements.map(given => [given.proposerId, given.verdict])).values())
  return fromWorst.find(verdict => last.has(verdict)) ?? null
}
