import type { CommandInput } from '#domain/item/commands.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { deadlineScenes } from './deadline-scenes.ts'
import { people } from './people.ts'
import { assigned, delivered, drafted, filed, inHand, issued, met, Story, submitted } from './story.ts'

const { congress, supervision, wang, li, housingOffice, housingHandler, housingLeader, waterHandler } = people
const explanation = '涉及个人事务，请通过信访渠道反映。'
const main = { itemId: 'other', kind: 'suggestion', stage: 'filed', title: '关于修桥的建议' } as const
const objection = { assignmentId: 'a2', reason: '不属于我局职责', basis: '三定规定第二条' }
const judgement = {
  replyId: 'r1',
  attitude: 'satisfied',
  result: 'dissatisfied',
  reason: '路灯不亮',
} as const

const contact = {
  assignmentId: 'a1',
  phase: 'before',
  means: 'visit',
  heldOn: plainDate('2024-04-26'),
  proposers: [0, 1],
  unitPeople: [{ name: '孙工', rank: 'handler' }],
  summary: '到村里看了路，听取了意见。',
} satisfies CommandInput<'logContact'>['data']
const answers = ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted' as const, text: '已经办理完毕。' }))

function allotted(): Story {
  return filed()
    .play(supervision, 'splitIntoPoints', { points: ['硬化路面', '安装路灯'] })
    .play(supervision, 'proposeAllotment', {
      mode: 'hostAndCoHost',
      units: [
        { unitId: 'housing', role: 'host' },
        { unitId: 'water', role: 'coHost' },
      ],
    })
}

const objected = () => assigned().play(people.waterOffice, 'objectToAssignment', objection)
const asked = () =>
  inHand().play(housingOffice, 'askCoHostOpinion', {
    assignmentId: 'a1',
    coHostAssignmentId: 'a2',
    matter: '请就排水部分提出意见',
  })
const logged = () => inHand().play(housingHandler, 'logContact', contact)
const inClearance = () => drafted().play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
const cleared = () => inClearance().play(housingOffice, 'clearReply', { replyId: 'r1' })
const judged = () =>
  delivered()
    .play(wang, 'readReply', { replyId: 'r1' })
    .play(wang, 'giveFeedback', judgement)
    .play(li, 'giveFeedback', { ...judgement, result: 'satisfied' })
const rehandled = () =>
  judged().play(supervision, 'orderRehandling', { assignmentId: 'a1', reason: '请修复路灯' })

/** The second round, through the same clearance as the first. */
const repliedAgain = () =>
  rehandled()
    .play(housingHandler, 'draftReply', { assignmentId: 'a1', resultClass: 'A', answers })
    .play(housingHandler, 'submitReplyForClearance', { replyId: 'r2' })
    .play(housingOffice, 'clearReply', { replyId: 'r2' })
    .play(housingLeader, 'signReply', { replyId: 'r2' })
    .play(housingOffice, 'issueReply', { replyId: 'r2', agencyCode: '测住建函' })
    .play(housingOffice, 'deliverReply', { replyId: 'r2', means: ['online', 'online'] })
const content = () =>
  delivered()
    .play(wang, 'giveFeedback', { ...judgement, result: 'satisfied' })
    .play(li, 'giveFeedback', { ...judgement, result: 'basicallySatisfied' })

/** A story for every situation an item can be in, by name; each played anew. */
export const scenes = {
  unborn: () => new Story(),
  submitted,
  filed,
  allotted,
  refused: () => submitted().play(congress, 'refuseItem', { ground: 'personalMatter', explanation }),
  merged: () => submitted().play(congress, 'mergeItem', { main }),
  absorbing: () =>
    submitted().play(congress, 'absorbItem', {
      itemId: 'other',
      title: '关于修桥的建议',
      proposers: [{ name: '钱多多', type: 'deputy' }],
    }),
  assigned,
  acceptedBySilence: () => assigned().on('2024-05-20'),
  objected,
  adjusted: () =>
    objected().play(supervision, 'adjustAssignment', { assignmentId: 'a2', unitId: 'roads', note: '同意' }),
  ruledSame: () =>
    objected().play(supervision, 'ruleOnObjection', {
      assignmentId: 'a2',
      unitId: 'water',
      ruling: '仍由水利局办理',
    }),
  ruledOther: () =>
    objected().play(supervision, 'ruleOnObjection', {
      assignmentId: 'a2',
      unitId: 'roads',
      ruling: '由交通局办理',
    }),
  inHand,
  opinionAsked: asked,
  opinionGiven: () =>
    asked().play(waterHandler, 'giveCoHostOpinion', { assignmentId: 'a2', text: '同意主办单位意见' }),
  logged,
  denied: () => logged().play(li, 'confirmContact', { contactId: 'c1', verdict: 'didNotTakePlace' }),
  met,
  metAfterDenial: () =>
    logged()
      .play(li, 'confirmContact', { contactId: 'c1', verdict: 'didNotTakePlace' })
      .play(wang, 'confirmContact', { contactId: 'c1', verdict: 'tookPlace' }),
  drafted,
  inClearance,
  returned: () => inClearance().play(housingOffice, 'returnReply', { replyId: 'r1', note: '请补充时间' }),
  cleared,
  clearedWithoutChain: () => {
    const story = drafted()
    story.settings = { ...story.settings, clearanceChain: [] }
    return story.play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
  },
  signed: () => cleared().play(housingLeader, 'signReply', { replyId: 'r1' }),
  issued,
  replied: delivered,
  judged,
  rehandled,
  repliedAgain,
  content,
  closed: () => content().play(supervision, 'closeItem', {}),
  ...deadlineScenes,
} as const satisfies Record<string, () => Story>

export type SceneName = keyof typeof scenes
