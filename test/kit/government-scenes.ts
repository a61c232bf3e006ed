import { plainDate } from '#domain/time/plain-date.ts'
import { people } from './people.ts'
import { filed, fiveFixes, type Story } from './story.ts'

const { housingHandler, housingLeader, housingOffice, leader, supervision, wang } = people
const r1 = { replyId: 'r1' } as const

/** Housing alone, in the county government's name, with the letter in clearance. */
function inClearance(): Story {
  return filed()
    .play(supervision, 'proposeAllotment', {
      mode: 'sole',
      units: [{ unitId: 'housing', role: 'sole' }],
      inGovernmentsName: true,
    })
    .on('2024-04-26')
    .play(supervision, 'assignItem', { meetingId: 'm1', assignedOn: plainDate('2024-04-26') })
    .play(housingOffice, 'signForAssignment', { assignmentId: 'a1' })
    .play(housingHandler, 'fixFive', { assignmentId: 'a1', ...fiveFixes })
    .play(housingHandler, 'logContact', {
      assignmentId: 'a1',
      phase: 'before',
      means: 'visit',
      heldOn: plainDate('2024-04-26'),
      proposers: [0, 1],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '到村里看了路，听取了意见。',
    })
    .play(wang, 'confirmContact', { contactId: 'c1', verdict: 'tookPlace' })
    .play(housingHandler, 'draftReply', {
      assignmentId: 'a1',
      resultClass: 'A',
      answers: [{ pointId: 'all', answer: 'adopted', text: '路面已经硬化。' }],
      contactPerson: '孙工',
      contactPhone: '0000-1234567',
    })
    .play(housingHandler, 'submitReplyForClearance', r1)
}

const forAgreement = () => inClearance().play(housingOffice, 'clearReply', r1)
const toSign = () => forAgreement().play(housingLeader, 'clearReply', r1)

/** 以县政府名义办理: the unit drafts and agrees, the county leader signs. */
export const governmentScenes = {
  governmentForAgreement: forAgreement,
  governmentToSign: toSign,
  governmentReturned: () => toSign().play(leader, 'returnReply', { ...r1, note: '请补充完成时间' }),
  governmentSigned: () => toSign().play(leader, 'signReply', r1),
} as const satisfies Record<string, () => Story>
