/** 承诺类型: what has to come about for the promise to be kept; `domain-rules.md` 12.2. */
export const promiseKinds = ['money', 'project', 'policy', 'enforcement', 'upwardReport'] as const
export type PromiseKind = (typeof promiseKinds)[number]

/**
 * 承诺状态. The unit reports all up to `notMetExplained`; the supervision office finds `foundUnmet` and `met`, and
 * cancels with the consent of those it was given to.
 */
export const promiseStatuses = [
  'notStarted',
  'onSchedule',
  'slipping',
  'metClaimed',
  'notMetExplained',
  'foundUnmet',
  'met',
  'cancelled',
] as const
export type PromiseStatus = (typeof promiseStatuses)[number]

/** What a progress entry of the unit may say. */
export const reportedStatuses = [
  'notStarted',
  'onSchedule',
  'slipping',
  'metClaimed',
  'notMetExplained',
] as const satisfies readonly PromiseStatus[]
export type ReportedStatus = (typeof reportedStatuses)[number]

/** Still owed: a promise stays open until it is found met, or taken back with consent. */
export const openPromiseStatuses = [
  ...reportedStatuses,
  'foundUnmet',
] as const satisfies readonly PromiseStatus[]

/** 未了结: neither found met nor taken back with consent. */
export function isOpenPromise({ status }: { readonly status: PromiseStatus }): boolean {
  return (openPromiseStatuses as readonly string[]).includes(status)
}

/** 核查结论 of the supervision office. */
export const promiseFindings = ['met', 'unmet', 'cancelled'] as const
export type PromiseFinding = (typeof promiseFindings)[number]

/** 提出人评价: whether the promise was kept, in the proposer's own eyes. */
export const promiseVerdicts = ['kept', 'partly', 'notKept'] as const
export type PromiseVerdict = (typeof promiseVerdicts)[number]

/** 挂起事项的复核结论: conditions changed and something is promised now, or it waits on for a reason. */
export const parkedOutcomes = ['stillParked', 'reopened'] as const
export type ParkedOutcome = (typeof parkedOutcomes)[number]

/** 类别变更: what the supervision office makes of another class. */
export const classRulings = ['confirmed', 'refused'] as const
export type ClassRuling = (typeof classRulings)[number]
