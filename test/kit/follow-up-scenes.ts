import type { CommandInput } from '#domain/item/commands.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { people } from './people.ts'
import { met, type Story } from './story.ts'

const { wang, li, supervision, housingOffice, housingHandler, housingLeader } = people
type Report = Omit<CommandInput<'reportPromise'>['data'], 'promiseId'>
const m1 = { promiseId: 'm1' } as const

/** Housing answers with a class of its own choice; delivered on 26 April 2024 to both deputies. */
function answeredWith(draft: Partial<CommandInput<'draftReply'>['data']>): Story {
  const answers = ['p1', 'p2'].map(pointId => ({
    pointId,
    answer: 'partlyAdopted' as const,
    text: '列入计划',
  }))
  return met()
    .play(housingHandler, 'draftReply', { assignmentId: 'a1', resultClass: 'B', answers, ...draft })
    .play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
    .play(housingOffice, 'clearReply', { replyId: 'r1' })
    .play(housingLeader, 'signReply', { replyId: 'r1' })
    .play(housingOffice, 'issueReply', { replyId: 'r1', agencyCode: '测住建函' })
    .play(housingOffice, 'deliverReply', { replyId: 'r1', means: ['online', 'online'] })
}

/** Class B: the road is to be done by the end of the year. */
export function promised(): Story {
  const plan = { text: '年底前硬化路面1.2公里', dueOn: plainDate('2024-12-31'), responsible: '张副局长' }
  return answeredWith({ plan })
}

/** Class C: nothing for now, because there is no money. */
export function parked(): Story {
  return answeredWith({ resultClass: 'C', reason: '资金尚未落实' })
}

export function reported(story: Story, report: Partial<Report>): Story {
  return story.play(housingHandler, 'reportPromise', {
    ...m1,
    status: 'onSchedule',
    text: '路基已经完成',
    percent: 60,
    ...report,
  })
}

export const claimed = () =>
  reported(promised().on('2024-11-20'), { status: 'metClaimed', percent: 100, evidence: '验收单' })
export const kept = () =>
  claimed().play(supervision, 'checkPromise', { ...m1, finding: 'met', evidence: '现场核查属实' })
const supplemented = () =>
  kept().play(housingOffice, 'supplementReply', { ...m1, text: '道路已经硬化完工，路灯全部点亮。' })
export const agreed = () =>
  supplemented()
    .play(wang, 'judgePromise', { ...m1, verdict: 'kept' })
    .play(li, 'judgePromise', { ...m1, verdict: 'partly', words: '还差两盏路灯' })
const unhappy = () =>
  claimed().play(supervision, 'checkPromise', { ...m1, finding: 'unmet', evidence: '路面未完工' })
const later = { text: '明年安排资金实施', dueOn: plainDate('2025-10-31') }

/** The situations of the follow-up, from the promise in the letter to the class that counts. */
export const followUpScenes = {
  promised,
  promisePlanned: () =>
    promised().play(housingOffice, 'planPromise', {
      ...m1,
      kind: 'project',
      milestones: [{ text: '完成招标', dueOn: plainDate('2024-08-31') }],
      responsible: '张副局长',
    }),
  promiseOverdue: () => promised().on('2025-01-02'),
  onSchedule: () => reported(promised(), {}),
  onScheduleOverdue: () => reported(promised(), {}).on('2025-01-02'),
  slippingOverdue: () => reported(reported(promised(), {}), { status: 'slipping' }).on('2025-01-02'),
  notStartedAgain: () =>
    reported(reported(promised(), { status: 'slipping' }), { status: 'notStarted', percent: 0 }),
  claimed,
  notMetExplained: () => reported(promised(), { status: 'notMetExplained', problem: '资金被调剂' }),
  repaired: () =>
    reported(reported(promised(), { status: 'notMetExplained', problem: '资金被调剂' }), {
      status: 'slipping',
    }),
  foundUnmet: unhappy,
  foundUnmetThenReported: () => reported(unhappy(), {}),
  promiseKept: kept,
  supplemented,
  agreed,
  foundUnmetLater: () =>
    kept().play(supervision, 'checkPromise', { ...m1, finding: 'unmet', evidence: '回头看发现路面塌陷' }),
  promiseCancelled: () =>
    promised().play(supervision, 'checkPromise', {
      ...m1,
      finding: 'cancelled',
      evidence: '村庄整体搬迁',
      consent: '王秀兰、李建国书面同意',
    }),
  handedOver: () =>
    promised().play(supervision, 'handOverPromise', {
      ...m1,
      unitId: 'roads',
      reason: '机构改革后由交通局负责',
    }),
  closedWithPromise: () =>
    promised()
      .play(wang, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
      .play(li, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
      .play(supervision, 'closeItem', {}),
  parked,
  reopened: () =>
    parked().on('2025-04-20').play(housingOffice, 'reviewParked', {
      parkingId: 'k1',
      outcome: 'reopened',
      reason: '省里下达了资金',
      promise: later,
    }),
  classProposed: () =>
    agreed().play(housingOffice, 'proposeClassChange', {
      replyId: 'r1',
      resultClass: 'A',
      evidence: '工程验收单',
    }),
  classSolved: () =>
    agreed().play(supervision, 'changeResultClass', {
      replyId: 'r1',
      ruling: 'confirmed',
      resultClass: 'A',
      evidence: '核查属实，代表认可',
    }),
} as const satisfies Record<string, () => Story>
