import type { SceneName } from '#test/kit/scenes.ts'

type Openings = { readonly [opening: string]: string }

const letter = (id: string): Openings => ({
  [`recordBounce ${id}`]: 'congress housingOffice supervision',
  [`recordReceipt ${id}`]: 'congress housingOffice',
})
const first = letter('r1')
const both = { ...first, ...letter('r2') }

/** Who may record what became of a letter on its way, beside the rest of the law. */
export const deliveryLaw: Readonly<Partial<Record<SceneName, Openings>>> = {
  relayable: { consentToRelay: 'congress li' },
  relayableAgain: { ...first, consentToRelay: 'congress li' },
  relayed: { ...first, 'confirmRelay r1': 'wang' },
  relayConfirmed: first,
  bounced: first,
  received: first,
  repliedOverObjection: first,
  rehandledOverObjection: first,
  plannedAfterReply: first,
  replied: first,
  judged: first,
  rehandled: first,
  repliedAgain: both,
  content: first,
  entered: first,
  contested: first,
  contestConfirmed: first,
  declined: first,
  unhappyAgain: both,
  conciliated: both,
  promised: first,
  promisePlanned: first,
  promiseOverdue: first,
  onSchedule: first,
  onScheduleOverdue: first,
  slippingOverdue: first,
  notStartedAgain: first,
  claimed: first,
  notMetExplained: first,
  repaired: first,
  foundUnmet: first,
  foundUnmetThenReported: first,
  promiseKept: first,
  supplemented: first,
  agreed: first,
  foundUnmetLater: first,
  promiseCancelled: first,
  handedOver: first,
  parked: first,
  reopened: first,
  classProposed: first,
  classSolved: first,
  keyReplied: first,
  keyRehandled: first,
}
