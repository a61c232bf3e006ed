import type { PlainDate } from '../../time/plain-date.ts'
import type { FileRef } from '../files.ts'
import type {
  PromiseFinding,
  PromiseKind,
  PromiseStatus,
  PromiseVerdict,
  ReportedStatus,
} from '../../vocabulary/promise-words.ts'

/** 承诺事项: something a unit promised, with a date of its own; it stays open until it is kept (`domain-rules.md` 12.2). */
export type ReplyPromise = {
  readonly id: string
  readonly assignmentId: string
  /** Who owes it now; another unit than the assignment's after a hand-over. */
  readonly unitId: string
  readonly replyId: string
  readonly round: number
  readonly text: string
  /** The day named in the letter, or the last one the supervision office agreed to. */
  readonly dueOn: PlainDate
  readonly madeOn: PlainDate
  readonly kind?: PromiseKind
  readonly milestones: readonly PromiseMilestone[]
  /** Leader, section or person of the unit who answers for it. */
  readonly responsible?: string
  readonly evidenceRequired?: string
  readonly status: PromiseStatus
  /** The day by which the unit reports again. */
  readonly reviewOn: PlainDate
  readonly entries: readonly PromiseEntry[]
  readonly reschedulings: readonly PromiseRescheduling[]
  readonly checks: readonly PromiseCheck[]
  readonly judgements: readonly PromiseJudgement[]
  readonly supplements: readonly ReplySupplement[]
  readonly handOvers: readonly PromiseHandOver[]
}

export type PromiseMilestone = { readonly text: string; readonly dueOn: PlainDate }

export type PromiseEntry = {
  readonly status: ReportedStatus
  readonly text: string
  /** 0 to 100. */
  readonly percent: number
  readonly evidence: string
  readonly files?: readonly FileRef[]
  readonly nextStep: string
  readonly problem: string
  readonly by: string
  readonly on: PlainDate
}

/** 调整时限: the earlier date stays in the record. */
export type PromiseRescheduling = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

export type PromiseCheck = {
  readonly finding: PromiseFinding
  readonly evidence: string
  readonly files?: readonly FileRef[]
  /** Who agreed that it need not be kept, and how; only where it was cancelled. */
  readonly consent?: string
  readonly by: string
  readonly on: PlainDate
}

export type PromiseJudgement = {
  readonly proposerId: string
  readonly proposerName: string
  readonly verdict: PromiseVerdict
  readonly words: string
  /** How often its end had been reported or checked by then; a new word opens a new judgement. */
  readonly timesSaid: number
  readonly on: PlainDate
}

/** 补充答复: a short letter after the promise was kept, to everybody who had the first one. */
export type ReplySupplement = {
  readonly text: string
  readonly files?: readonly FileRef[]
  readonly to: readonly string[]
  readonly by: string
  readonly on: PlainDate
}

export type PromiseHandOver = {
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}
