import type { CommandInput } from '#domain/item/commands.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { followUpScenes } from './follow-up-scenes.ts'
import { countersigningScenes } from './countersigning-scenes.ts'
import { deadlineScenes } from './deadline-scenes.ts'
import { governmentScenes } from './government-scenes.ts'
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

const appointment = {
  assignmentId: 'a1',
  means: 'visit',
  on: plainDate('2024-05-10'),
  time: '14:30',
  proposers: [0],
  unitPeople: [{ name: '孙工', rank: 'handler' }],
} satisfies CommandInput<'planContact'>['data']

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

const written = {
  kind: 'suggestion',
  period: 'inSession',
  sessionId: 's1',
  year: 2024,
  title: '关于硬化柳湾村通组道路的建议',
  proposers: [{ id: 'wang', name: '王秀兰', type: 'deputy', group: '城关代表团' }],
} satisfies CommandInput<'submitItem'>['data']

const coSigning = (more: { readonly delegationId?: string } = {}) =>
  new Story().play(wang, 'submitItem', {
    ...written,
    ...more,
    invite: {
      invited: [
        { id: 'li', name: '李建国', type: 'deputy' },
        { id: 'zhao', name: '赵敏', type: 'deputy' },
      ],
      until: plainDate('2024-02-10'),
    },
  })

/** A county that has delegations look first, and a deputy whose delegation is known. */
function delegationCheck(): Story {
  const story = new Story()
  story.settings = { ...story.settings, delegationCheck: true }
  return story.play(wang, 'submitItem', { ...written, delegationId: 'chengguan' })
}

/** The same with a second signature. */
function jointInCheck(): Story {
  const story = coSigning({ delegationId: 'chengguan' })
  story.settings = { ...story.settings, delegationCheck: true }
  return story.play(li, 'answerInvitation', { signs: true }).play(wang, 'handIn', {})
}

/** A county where items may be withdrawn until the reply. */
function untilReply(): Story {
  const story = assigned()
  story.settings = { ...story.settings, withdrawalUntil: 'reply' }
  return story
}

const asksToWithdraw = (story: Story) => story.play(wang, 'withdrawItem', { reason: '问题已经解决' })

const sentBack = () => submitted().play(congress, 'returnItem', { reason: '请写明路段' })

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

const circulated = () =>
  allotted().play(supervision, 'circulateAllotment', { until: plainDate('2024-02-08') })
const proposerObjects = () => assigned().play(wang, 'objectToUnits', { reason: '应当由交通局主办' })
/** The letter came before the office had answered the proposer. */
const repliedOverObjection = () =>
  issued()
    .play(wang, 'objectToUnits', { reason: '应当由交通局主办' })
    .play(housingOffice, 'deliverReply', { replyId: 'r1', means: ['online', 'online'] })
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
const answered = () =>
  asked().play(waterHandler, 'giveCoHostOpinion', { assignmentId: 'a2', text: '同意主办单位意见' })

/** A county where every signed letter passes the supervision office. */
function inPreCheck(): Story {
  const story = cleared()
  story.settings = { ...story.settings, governmentPreCheck: 'all' }
  return story.play(housingLeader, 'signReply', { replyId: 'r1' })
}

const judged = () =>
  delivered()
    .play(wang, 'readReply', { replyId: 'r1' })
    .play(wang, 'giveFeedback', judgement)
    .play(li, 'giveFeedback', { ...judgement, result: 'satisfied' })
const rehandled = () =>
  judged().play(supervision, 'orderRehandling', { assignmentId: 'a1', reason: '请修复路灯' })

const entered = () =>
  delivered().play(congress, 'enterFeedback', {
    replyId: 'r1',
    addressee: 0,
    source: 'telephone',
    helper: '周敏',
    evidence: '5月6日上午通话',
    attitude: 'satisfied',
    result: 'satisfied',
  })
const contested = () =>
  entered().play(wang, 'contestFeedback', { replyId: 'r1', words: '我说的是不满意，路灯还没有亮' })

/** The second round, through the same clearance as the first. */
const repliedAgain = () =>
  rehandled()
    .play(housingHandler, 'draftReply', { assignmentId: 'a1', resultClass: 'A', answers })
    .play(housingHandler, 'submitReplyForClearance', { replyId: 'r2' })
    .play(housingOffice, 'clearReply', { replyId: 'r2' })
    .play(housingLeader, 'signReply', { replyId: 'r2' })
    .play(housingOffice, 'issueReply', { replyId: 'r2', agencyCode: '测住建函' })
    .play(housingOffice, 'deliverReply', { replyId: 'r2', means: ['online', 'online'] })
/** The second reply satisfied nobody either. */
const unhappyAgain = () =>
  repliedAgain()
    .play(wang, 'giveFeedback', { ...judgement, replyId: 'r2' })
    .play(li, 'giveFeedback', { ...judgement, replyId: 'r2' })
    .on('2024-05-20')

const content = () =>
  delivered()
    .play(wang, 'giveFeedback', { ...judgement, result: 'satisfied' })
    .play(li, 'giveFeedback', { ...judgement, result: 'basicallySatisfied' })

/** A county where the lead passes the reply on to who agreed, and somebody who did. */
export function relayed(): Story {
  const story = issued()
  story.settings = { ...story.settings, suggestionAddressees: 'leadRelays' }
  return story
    .play(li, 'consentToRelay', { consents: true })
    .play(housingOffice, 'deliverReply', { replyId: 'r1', means: ['online'] })
}

/** A story for every situation an item can be in, by name; each played anew. */
export const scenes = {
  unborn: () => new Story(),
  submitted,
  coSigning: () => coSigning(),
  oneSigned: () => coSigning().play(li, 'answerInvitation', { signs: true }),
  handedIn: () => coSigning().play(li, 'answerInvitation', { signs: true }).play(wang, 'handIn', {}),
  abandoned: () => coSigning().play(wang, 'abandonItem', {}),
  delegationCheck,
  delegationPassed: () => delegationCheck().play(people.delegation, 'passDelegationCheck', {}),
  sentBack,
  resubmitted: () => sentBack().play(wang, 'resubmitItem', { title: '关于硬化柳湾村道路的建议' }),
  periodCorrected: () =>
    submitted().play(congress, 'correctPeriod', {
      period: 'betweenSessions',
      reason: '网络故障，截止后才送达',
    }),
  advised: () => submitted().play(congress, 'adviseWithdrawal', { reason: '与已办结的一件相同' }),
  withdrawalAsked: () => asksToWithdraw(filed()),
  withdrawn: () => asksToWithdraw(filed()).play(li, 'consentToWithdrawal', { consents: true }),
  withdrawalDeclined: () => asksToWithdraw(filed()).play(li, 'consentToWithdrawal', { consents: false }),
  withdrawalAskedInCheck: () => asksToWithdraw(jointInCheck()),
  withdrawalAskedEarly: () => asksToWithdraw(submitted()),
  withdrawalAskedReturned: () => asksToWithdraw(sentBack()),
  withdrawableWhileAssigned: untilReply,
  withdrawalAskedLate: () => asksToWithdraw(untilReply()),
  converted: () =>
    submitted().play(congress, 'convertItem', { destination: 'opinionInformation', explanation }),
  filed,
  allotted,
  refused: () => submitted().play(congress, 'refuseItem', { ground: 'personalMatter', explanation }),
  merged: () => submitted().play(congress, 'mergeItem', { main }),
  mergedFiled: () => filed().play(congress, 'mergeItem', { main }),
  absorbingFiled: () =>
    filed().play(congress, 'absorbItem', {
      itemId: 'other',
      title: '关于修桥的建议',
      proposers: [{ name: '钱多多', type: 'deputy' }],
    }),
  unmerged: () =>
    submitted()
      .play(congress, 'mergeItem', { main })
      .play(congress, 'unmergeItem', {
        main: { itemId: 'other', title: main.title, stage: 'filed' },
        reason: '两件内容不同',
      }),
  absorbing: () =>
    submitted().play(congress, 'absorbItem', {
      itemId: 'other',
      title: '关于修桥的建议',
      proposers: [{ name: '钱多多', type: 'deputy' }],
    }),
  assigned,
  acceptedBySilence: () => assigned().on('2024-05-20'),
  objected,
  circulated,
  disputed: () =>
    circulated().play(people.waterOffice, 'answerAllotment', {
      agrees: false,
      reason: '不属于我局职责',
      basis: '三定规定第二条',
      proposedUnitId: 'roads',
    }),
  reassigned: () =>
    assigned().play(supervision, 'reassignPart', {
      assignmentId: 'a2',
      unitId: 'roads',
      reason: '机构改革，职责划转',
    }),
  proposerObjects,
  repliedOverObjection,
  rehandledOverObjection: () =>
    repliedOverObjection()
      .play(wang, 'giveFeedback', judgement)
      .play(li, 'giveFeedback', judgement)
      .play(supervision, 'orderRehandling', { assignmentId: 'a1', reason: '请修复路灯' }),
  proposerAnswered: () =>
    proposerObjects().play(supervision, 'answerProposerObjection', { answer: '已研究，仍由住建局主办' }),
  handedOverInUnit: () =>
    inHand().play(housingOffice, 'handOverPart', { assignmentId: 'a1', handler: '郑工', reason: '孙工调离' }),
  planned: () => inHand().play(housingHandler, 'planContact', appointment),
  plannedAgain: () =>
    inHand()
      .play(housingHandler, 'planContact', appointment)
      .play(wang, 'answerAppointment', { assignmentId: 'a1', answer: 'otherTime', note: '周五下午方便' }),
  plannedAfterReply: () =>
    delivered().play(housingHandler, 'planContact', { ...appointment, on: delivered().today }),
  markedInUnit: () =>
    assigned()
      .play(housingOffice, 'markInUnit', { assignmentId: 'a1', act: 'propose', text: '拟请城建股办理' })
      .play(housingLeader, 'markInUnit', { assignmentId: 'a1', act: 'read' }),
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
  opinionGiven: answered,
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
  halfCleared: () => {
    const story = drafted()
    const steps = [
      { by: 'unitOffice', name: '办公室核稿', when: [] },
      { by: 'leaderInCharge', name: '分管领导审核', when: [] },
    ] as const
    story.settings = { ...story.settings, clearanceChain: steps.map(step => ({ ...step, when: [] })) }
    return story
      .play(housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
      .play(housingOffice, 'clearReply', { replyId: 'r1' })
  },
  takenBack: () => cleared().play(housingOffice, 'takeBackClearance', { replyId: 'r1', reason: '日期有误' }),
  discarded: () => cleared().play(housingHandler, 'discardText', { replyId: 'r1', reason: '情况有变' }),
  bypassed: () =>
    inClearance().play(housingLeader, 'bypassClearance', {
      replyId: 'r1',
      reason: '办公室主任出差，时限将到',
    }),
  recalled: () => inClearance().play(housingHandler, 'recallReply', { replyId: 'r1' }),
  inPreCheck,
  preChecked: () => inPreCheck().play(supervision, 'passPreCheck', { replyId: 'r1' }),
  preCheckReturned: () =>
    inPreCheck().play(supervision, 'returnReply', { replyId: 'r1', note: '请写明日期' }),
  opinionSentBack: () =>
    answered().play(housingOffice, 'returnCoHostOpinion', {
      assignmentId: 'a1',
      coHostAssignmentId: 'a2',
      reason: '没有回应排水问题',
    }),
  opinionWaived: () =>
    asked().play(housingOffice, 'waiveCoHostOpinion', {
      assignmentId: 'a1',
      coHostAssignmentId: 'a2',
      reason: '多次催办未反馈',
    }),
  signed: () => cleared().play(housingLeader, 'signReply', { replyId: 'r1' }),
  issued,
  replied: delivered,
  relayable: () => {
    const story = assigned()
    story.settings = { ...story.settings, suggestionAddressees: 'leadRelays' }
    return story
  },
  relayableAgain: () => {
    const story = rehandled()
    story.settings = { ...story.settings, suggestionAddressees: 'leadRelays' }
    return story
  },
  relayed,
  relayConfirmed: () => relayed().play(wang, 'confirmRelay', { replyId: 'r1' }),
  bounced: () =>
    delivered().play(congress, 'recordBounce', { replyId: 'r1', addressee: 1, cause: 'letterReturned' }),
  received: () =>
    delivered().play(housingOffice, 'recordReceipt', {
      replyId: 'r1',
      addressee: 1,
      receivedOn: plainDate('2024-04-26'),
      proof: '挂号回执12号',
    }),
  judged,
  rehandled,
  repliedAgain,
  content,
  entered,
  contested,
  contestConfirmed: () =>
    contested().play(congress, 'confirmFeedback', {
      replyId: 'r1',
      proposerId: 'wang',
      reason: '已核对通话记录，录入无误',
    }),
  declined: () =>
    judged().play(congress, 'declineRehandling', { assignmentId: 'a1', reason: '路灯已经修复' }),
  unhappyAgain,
  conciliated: () =>
    unhappyAgain().play(supervision, 'recordConciliation', {
      assignmentId: 'a1',
      form: 'faceToFace',
      heldOn: plainDate('2024-05-20'),
      people: '王秀兰、住建局局长',
      outcome: '双方同意列入明年计划',
    }),
  closed: () => content().play(supervision, 'closeItem', {}),
  ...followUpScenes,
  ...countersigningScenes,
  ...deadlineScenes,
  ...governmentScenes,
} as const satisfies Record<string, () => Story>

export type SceneName = keyof typeof scenes
