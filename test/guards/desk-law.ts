import type { SceneName } from '#test/kit/scenes.ts'

type Openings = { readonly [opening: string]: string }

const asking: Openings = { circulateAllotment: 'supervision' }
const marking: Openings = { 'markInUnit a1': 'housingLeader', 'markInUnit a2': 'waterLeader' }
const objecting: Openings = { objectToUnits: 'li wang' }
const open: Openings = { ...marking, ...objecting }
const hostOnly: Openings = { 'markInUnit a1': 'housingLeader', ...objecting }
const moving = (...parts: readonly string[]): Openings =>
  Object.fromEntries(parts.map(part => [`reassignPart ${part}`, 'supervision']))

/** Who may ask units beforehand, move a part, object to units and mark inside a unit, beside the rest of the law. */
export const deskLaw: Readonly<Partial<Record<SceneName, Openings>>> = {
  withdrawableWhileAssigned: { ...open, ...moving('a1', 'a2') },
  withdrawalAskedLate: { ...open, ...moving('a1', 'a2') },
  relayable: { ...open, ...moving('a1', 'a2') },
  assigned: { ...open, ...moving('a1', 'a2') },
  acceptedBySilence: { ...open, ...moving('a1', 'a2') },
  proposerAnswered: { ...open, ...moving('a1', 'a2') },
  markedInUnit: { ...open, ...moving('a1', 'a2') },
  ruledSame: { ...open, ...moving('a1', 'a2') },
  handedOverInUnit: { ...open, ...moving('a1', 'a2') },
  planned: { ...open, ...moving('a1', 'a2') },
  plannedAgain: { ...open, ...moving('a1', 'a2') },
  inHand: { ...open, ...moving('a1', 'a2') },
  opinionAsked: { ...open, ...moving('a1', 'a2') },
  opinionGiven: { ...open, ...moving('a1', 'a2') },
  logged: { ...open, ...moving('a1', 'a2') },
  denied: { ...open, ...moving('a1', 'a2') },
  met: { ...open, ...moving('a1', 'a2') },
  metAfterDenial: { ...open, ...moving('a1', 'a2') },
  drafted: { ...open, ...moving('a1', 'a2') },
  inClearance: { ...open, ...moving('a1', 'a2') },
  returned: { ...open, ...moving('a1', 'a2') },
  cleared: { ...open, ...moving('a1', 'a2') },
  clearedWithoutChain: { ...open, ...moving('a1', 'a2') },
  bypassed: { ...open, ...moving('a1', 'a2') },
  recalled: { ...open, ...moving('a1', 'a2') },
  preCheckReturned: { ...open, ...moving('a1', 'a2') },
  opinionSentBack: { ...open, ...moving('a1', 'a2') },
  opinionWaived: { ...open, ...moving('a1', 'a2') },
  extensionRequested: { ...open, ...moving('a1', 'a2') },
  extensionWithdrawn: { ...open, ...moving('a1', 'a2') },
  extensionRefused: { ...open, ...moving('a1', 'a2') },
  extensionGranted: { ...open, ...moving('a1', 'a2') },
  extensionRemoved: { ...open, ...moving('a1', 'a2') },
  clockPaused: { ...open, ...moving('a1', 'a2') },
  clockResumed: { ...open, ...moving('a1', 'a2') },
  corrected: { ...open, ...moving('a1', 'a2') },
  keyInHand: { ...open, ...moving('a1', 'a2') },
  unnamed: { ...open, ...moving('a1', 'a2') },
  objected: { ...hostOnly, ...moving('a1') },
  // The transport bureau holds the other part already, and would hold both.
  reassigned: { ...hostOnly, ...moving('a1') },
  adjusted: { ...hostOnly, ...moving('a1') },
  ruledOther: { ...hostOnly, ...moving('a1') },
  repliedOverObjection: { answerProposerObjection: 'supervision' },
  rehandledOverObjection: {
    ...marking,
    ...moving('a1', 'a2'),
    answerProposerObjection: 'supervision',
  },
  proposerObjects: { ...marking, ...moving('a1', 'a2'), answerProposerObjection: 'supervision' },
  inPreCheck: { ...open, ...moving('a2') },
  preChecked: { ...open, ...moving('a2') },
  signed: { ...open, ...moving('a2') },
  issued: { ...open, ...moving('a2') },
  rehandled: { ...marking, ...moving('a1', 'a2') },
  relayableAgain: { ...marking, ...moving('a1', 'a2') },
  keyRehandled: { ...marking, ...moving('a1', 'a2') },
  allotted: asking,
  circulated: { ...asking, remindConsulted: 'supervision', answerAllotment: 'housingOffice waterOffice' },
  disputed: { ...asking, remindConsulted: 'supervision', answerAllotment: 'housingOffice' },
}
