import { people } from './people.ts'
import { drafted, type Story } from './story.ts'

const { housingHandler, housingLeader, housingOffice, supervision, waterLeader } = people
const a2 = { replyId: 'r1', coHostAssignmentId: 'a2' } as const

/** A county where co-hosts countersign before the letter goes to clearance. */
export function countersignDrafted(): Story {
  const story = drafted()
  story.settings = { ...story.settings, countersign: 'beforeClearance' }
  return story
}
const asked = () => countersignDrafted().play(housingHandler, 'askCountersignature', { replyId: 'r1' })
const objected = () =>
  asked().play(waterLeader, 'countersignReply', { assignmentId: 'a2', agrees: false, note: '排水未落实' })
const raised = () =>
  objected().play(housingLeader, 'raiseDisagreement', { ...a2, view: '排水另行安排，协商未果' })
const decision = '排水部分已另行安排' as const

/** The same on its way of clearance, in a county where countersignatures are needed before the signature alone. */
function underWay(isCleared: boolean): Story {
  const story = drafted()
  story.settings = { ...story.settings, countersign: 'beforeSigning' }
  story.play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
  return isCleared ? story.play(housingOffice, 'clearReply', { replyId: 'r1' }) : story
}
const askedThere = (isCleared: boolean) =>
  underWay(isCleared).play(housingHandler, 'askCountersignature', { replyId: 'r1' })
const objectedThere = (isCleared: boolean) =>
  askedThere(isCleared).play(waterLeader, 'countersignReply', {
    ...{ assignmentId: 'a2', agrees: false, note: '排水未落实' },
  })
const raisedThere = (isCleared: boolean) =>
  objectedThere(isCleared).play(housingLeader, 'raiseDisagreement', { ...a2, view: '排水另行安排' })

/** Situations of 会签. */
export const countersigningScenes = {
  countersignDrafted,
  countersignAsked: asked,
  countersigned: () => asked().play(waterLeader, 'countersignReply', { assignmentId: 'a2', agrees: true }),
  countersignObjected: objected,
  countersignWaived: () =>
    asked().play(housingOffice, 'waiveCountersignature', { ...a2, reason: '多次催办未会签' }),
  disagreementRaised: raised,
  disagreementStands: () =>
    raised().play(supervision, 'decideDisagreement', { ...a2, ruling: 'asDrafted', decision }),
  disagreementToChange: () =>
    raised().play(supervision, 'decideDisagreement', { ...a2, ruling: 'change', decision }),
  clearanceToCountersign: () => underWay(false),
  clearanceCountersignAsked: () => askedThere(false),
  clearanceObjected: () => objectedThere(false),
  clearanceRaised: () => raisedThere(false),
  clearedToCountersign: () => underWay(true),
  clearedCountersignAsked: () => askedThere(true),
  clearedObjected: () => objectedThere(true),
  clearedRaised: () => raisedThere(true),
} as const satisfies Record<string, () => Story>
