import type { countersigningScenes } from '#test/kit/countersigning-scenes.ts'

type Openings = { readonly [opening: string]: string }

const housing = 'housingOffice housingHandler'
const toClearance: Openings = { 'submitReplyForClearance r1': housing }
const toAsk: Openings = { 'askCountersignature r1': housing }
const asked: Openings = {
  'countersignReply a2': 'waterOffice waterLeader',
  'waiveCountersignature r1': housing,
}
const objected: Openings = { 'raiseDisagreement r1': 'housingLeader' }
const raised: Openings = { 'decideDisagreement r1': 'supervision' }

/** What is open to whom beside the countersigning, while the letter is written, cleared, and ready to be signed. */
type Beside = { readonly drafting: Openings; readonly inClearance: Openings; readonly cleared: Openings }

/** Who may do what while a letter is countersigned. */
export function countersigningLaw({
  drafting,
  inClearance,
  cleared: { 'signReply r1': _, ...cleared },
}: Beside): Record<keyof typeof countersigningScenes, Openings> {
  return {
    countersignDrafted: { ...drafting, ...toAsk },
    countersignAsked: { ...drafting, ...asked },
    countersigned: { ...drafting, ...toClearance },
    countersignObjected: { ...drafting, ...objected },
    countersignWaived: { ...drafting, ...toClearance },
    disagreementRaised: { ...drafting, ...raised },
    disagreementStands: { ...drafting, ...toClearance },
    disagreementToChange: drafting,
    clearanceToCountersign: { ...inClearance, ...toAsk },
    clearanceCountersignAsked: { ...inClearance, ...asked },
    clearanceObjected: { ...inClearance, ...objected },
    clearanceRaised: { ...inClearance, ...raised },
    clearedToCountersign: { ...cleared, ...toAsk },
    clearedCountersignAsked: { ...cleared, ...asked },
    clearedObjected: { ...cleared, ...objected },
    clearedRaised: { ...cleared, ...raised },
  }
}
