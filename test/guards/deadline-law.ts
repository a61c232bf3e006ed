import type { SceneName } from '#test/kit/scenes.ts'

type Openings = { readonly [opening: string]: string }

const offices = 'congress supervision'
const naming: Openings = { nameKeyItem: 'congress' }
const running: Openings = { ...naming, recalculateDates: 'supervision' }
const correct = (...parts: readonly string[]): Openings =>
  Object.fromEntries(parts.map(part => [`correctDeadline ${part}`, 'supervision']))
const pausing: Openings = { 'pauseClock a1': 'supervision' }
const asking: Openings = { 'requestExtension a1': 'housingOffice' }
const accepted: Openings = { ...running, ...correct('a1', 'a2'), ...pausing, ...asking }
const cared: Openings = {
  unnameKeyItem: offices,
  planSupervision: offices,
  logSupervision: offices,
  endSupervision: offices,
}
const { nameKeyItem: _, ...acceptedKey } = { ...accepted, ...cared }

/** Who may do what about dates and key items in each situation, beside the rest of the law. */
export const deadlineLaw: Readonly<Partial<Record<SceneName, Openings>>> = {
  filed: naming,
  allotted: naming,
  assigned: { ...running, ...correct('a1', 'a2') },
  acceptedBySilence: accepted,
  objected: { ...running, ...correct('a1') },
  adjusted: { ...running, ...correct('a1', 'a3') },
  ruledSame: { ...running, ...correct('a1', 'a2') },
  ruledOther: { ...running, ...correct('a1', 'a3') },
  inHand: accepted,
  opinionAsked: accepted,
  opinionGiven: accepted,
  logged: accepted,
  denied: accepted,
  met: accepted,
  metAfterDenial: accepted,
  drafted: accepted,
  inClearance: accepted,
  returned: accepted,
  cleared: accepted,
  clearedWithoutChain: accepted,
  signed: accepted,
  issued: accepted,
  replied: naming,
  judged: naming,
  rehandled: accepted,
  repliedAgain: naming,
  content: naming,
  withdrawalAsked: naming,
  withdrawalDeclined: naming,
  declined: naming,
  unhappyAgain: naming,
  conciliated: naming,
  promised: naming,
  promisePlanned: naming,
  promiseOverdue: naming,
  onSchedule: naming,
  onScheduleOverdue: naming,
  slippingOverdue: naming,
  notStartedAgain: naming,
  claimed: naming,
  notMetExplained: naming,
  repaired: naming,
  foundUnmet: naming,
  foundUnmetThenReported: naming,
  promiseKept: naming,
  supplemented: naming,
  agreed: naming,
  foundUnmetLater: naming,
  promiseCancelled: naming,
  handedOver: naming,
  parked: naming,
  reopened: naming,
  classProposed: naming,
  classSolved: naming,
  withdrawableWhileAssigned: { ...running, ...correct('a1', 'a2') },
  withdrawalAskedLate: { ...running, ...correct('a1', 'a2') },
  bypassed: accepted,
  recalled: accepted,
  inPreCheck: accepted,
  preChecked: accepted,
  preCheckReturned: accepted,
  opinionSentBack: accepted,
  opinionWaived: accepted,
  extensionRequested: {
    ...running,
    ...correct('a1', 'a2'),
    'withdrawExtension a1': 'housingOffice',
    'decideExtension a1': 'supervision',
  },
  extensionWithdrawn: accepted,
  extensionRefused: accepted,
  extensionGranted: { ...accepted, 'removeExtension a1': 'supervision' },
  extensionRemoved: accepted,
  clockPaused: { ...running, ...correct('a1', 'a2'), 'resumeClock a1': 'supervision' },
  clockResumed: accepted,
  corrected: accepted,
  keyFiled: cared,
  keyInHand: acceptedKey,
  keyReplied: cared,
  keyRehandled: acceptedKey,
  unnamed: accepted,
}
