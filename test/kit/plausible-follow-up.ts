import type { CommandInput } from '#domain/item/commands.ts'
import { standingClass } from '#domain/item/follow-up/class-change.ts'
import { promiseOf } from '#domain/item/follow-up/find-promise.ts'
import { replyOf } from '#domain/item/parts.ts'
import { addDays, earlier, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { PromiseStatus, ReportedStatus } from '#domain/vocabulary/promise-words.ts'
import type { Place } from './plausible-data.ts'

type FollowUpCommand =
  | 'planPromise'
  | 'reportPromise'
  | 'reschedulePromise'
  | 'handOverPromise'
  | 'checkPromise'
  | 'supplementReply'
  | 'judgePromise'
  | 'reviewParked'
  | 'proposeClassChange'
  | 'changeResultClass'

/** What a unit would say next of a promise in this state, so that random lives go through all of them. */
const onward: Record<PromiseStatus, ReportedStatus> = {
  notStarted: 'onSchedule',
  onSchedule: 'slipping',
  slipping: 'metClaimed',
  metClaimed: 'notMetExplained',
  notMetExplained: 'metClaimed',
  foundUnmet: 'metClaimed',
  met: 'metClaimed',
  cancelled: 'metClaimed',
}

const planned = { text: '明年安排资金实施', dueOn: plainDate('2026-06-30') }

export const followUpMakers: {
  readonly [Name in FollowUpCommand]: (place: Place) => CommandInput<Name>['data']
} = {
  planPromise: ({ target, item }) => ({
    promiseId: target,
    kind: 'project',
    milestones: [{ text: '完成招标', dueOn: promiseOf(item, target).dueOn }],
    responsible: '张副局长',
    evidenceRequired: '验收单和现场照片',
  }),
  reportPromise: ({ target, item }) => ({
    promiseId: target,
    status: onward[promiseOf(item, target).status],
    text: '路基已经完成',
    percent: 60,
    evidence: '现场照片三张',
    nextStep: '铺设沥青',
    problem: '连续降雨',
  }),
  reschedulePromise: ({ target, item, today }) => {
    const { dueOn } = promiseOf(item, target)
    return { promiseId: target, dueOn: addDays(later(dueOn, today), 30), reason: '汛期不能施工' }
  },
  handOverPromise: ({ target, item }) => ({
    promiseId: target,
    unitId: promiseOf(item, target).unitId === 'roads' ? 'housing' : 'roads',
    reason: '机构改革后由交通局负责',
  }),
  checkPromise: ({ target, item }) => {
    const { status } = promiseOf(item, target)
    const finding = status === 'metClaimed' ? 'met' : status === 'met' ? 'unmet' : 'cancelled'
    const consent = finding === 'cancelled' ? { consent: '王秀兰代表电话同意' } : {}
    return { promiseId: target, finding, evidence: '现场核查记录', ...consent }
  },
  supplementReply: ({ target }) => ({ promiseId: target, text: '道路已经硬化完工，路灯全部点亮。' }),
  judgePromise: ({ target }) => ({ promiseId: target, verdict: 'partly', words: '还差两盏路灯' }),
  reviewParked: ({ target }) => ({ parkingId: target, outcome: 'stillParked', reason: '资金仍未落实' }),
  proposeClassChange: ({ target, item }) => ({
    replyId: target,
    resultClass: standingClass(item, replyOf(item, target)) === 'A' ? 'B' : 'A',
    evidence: '工程已经验收',
  }),
  changeResultClass: ({ target, item }) =>
    standingClass(item, replyOf(item, target)) === 'B'
      ? { replyId: target, ruling: 'confirmed', resultClass: 'A', evidence: '核查属实' }
      : {
          replyId: target,
          ruling: 'confirmed',
          resultClass: 'B',
          evidence: '回头看发现没有完工',
          promise: planned,
        },
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return earlier(one, other) === one ? other : one
}
