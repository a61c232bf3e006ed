import type { CommandInput } from '#domain/item/commands.ts'
import type { Item } from '#domain/item/item.ts'
import type { CountersignOutcome } from '#domain/vocabulary/countersign-words.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { followUpMakers } from './plausible-follow-up.ts'
import { isUnheard, isDeliveryMissing } from '#domain/vocabulary/delivery-means.ts'
import { answerablePoints } from '#domain/item/reply/draft-reply.ts'
import { plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { plausibleDeadlines } from './plausible-deadlines.ts'

export type Place = { readonly item: Item; readonly today: PlainDate; readonly target: string }

/** Data with which a command makes sense on this item, for walks that take whatever is offered. */
export function plausibleData(name: CommandName, { item, today, target }: Place): CommandInput['data'] {
  return makers[name]({ item, today, target })
}

const makers: { readonly [Name in CommandName]: (place: Place) => CommandInput<Name>['data'] } = {
  submitItem: () => ({
    kind: 'suggestion',
    period: 'inSession',
    sessionId: 's1',
    year: 2024,
    title: '关于整治柳湾河道的建议',
    proposers: [{ id: 'wang', name: '王秀兰', type: 'deputy' }],
  }),
  answerInvitation: () => ({ signs: true }),
  handIn: () => ({}),
  abandonItem: () => ({}),
  resubmitItem: () => ({ title: '关于整治柳湾河道的建议', situation: '河道淤积。', request: '请清淤。' }),
  withdrawItem: () => ({ reason: '问题已经解决' }),
  consentToWithdrawal: () => ({ consents: true }),
  passDelegationCheck: () => ({}),
  returnItem: () => ({ reason: '请写明具体路段' }),
  adviseWithdrawal: () => ({ reason: '与已办结的一件相同' }),
  convertItem: () => ({ destination: 'opinionInformation', explanation: '属于社情民意，已转有关渠道。' }),
  fileItem: () => ({}),
  refuseItem: () => ({ ground: 'personalMatter', explanation: '涉及个人事务，建议另行反映。' }),
  changeCategory: ({ item }) => ({
    category: item.category === '农林水' ? '城建环保' : '农林水',
    reason: '内容属于另一类',
  }),
  unmergeItem: () => ({
    main: { itemId: 'other', title: '另一件建议', stage: 'filed' },
    reason: '两件内容不同',
  }),
  releaseItem: ({ item }) => {
    const itemId = item.absorbed[0]?.itemId ?? 'other'
    return { itemId, title: '另一件建议', through: [itemId] }
  },
  correctPeriod: ({ item }) => ({
    period: item.period === 'inSession' ? 'betweenSessions' : 'inSession',
    reason: '网络故障，截止前已送达',
  }),
  mergeItem: () => ({ main: { itemId: 'other', kind: 'suggestion', stage: 'filed', title: '另一件建议' } }),
  absorbItem: () => ({
    itemId: 'other',
    title: '另一件建议',
    proposers: [{ name: '钱多多', type: 'deputy' }],
  }),
  splitIntoPoints: () => ({ points: ['硬化路面', '安装路灯'] }),
  proposeAllotment: () => ({
    mode: 'hostAndCoHost',
    units: [
      { unitId: 'housing', role: 'host' },
      { unitId: 'water', role: 'coHost' },
    ],
  }),
  assignItem: ({ today }) => ({ meetingId: 'm1', assignedOn: today }),
  circulateAllotment: ({ today }) => ({ until: today }),
  remindConsulted: () => ({}),
  answerAllotment: () => ({ agrees: false, reason: '不属于我局职责', basis: '三定规定第二条' }),
  reassignPart: ({ target }) => ({ assignmentId: target, unitId: 'roads', reason: '机构改革，职责划转' }),
  recordMediation: ({ target, today }) => ({
    assignmentId: target,
    heldOn: today,
    participants: '督查室、住建局、水利局',
    result: '两家单位同意由水利局先行清淤',
  }),
  objectToUnits: () => ({ reason: '应当由交通局办理' }),
  answerProposerObjection: () => ({ answer: '已与两家单位研究，仍由住建局主办' }),
  handOverPart: ({ target }) => ({ assignmentId: target, handler: '吴工', reason: '孙工调离' }),
  markInUnit: ({ target }) => ({ assignmentId: target, act: 'read' }),
  signForAssignment: ({ target }) => ({ assignmentId: target }),
  objectToAssignment: ({ target }) => ({
    assignmentId: target,
    reason: '不属于我局职责',
    basis: '三定规定第二条',
  }),
  adjustAssignment: ({ target }) => ({ assignmentId: target, unitId: 'roads', note: '同意调整' }),
  ruleOnObjection: ({ target, item }) => ({
    assignmentId: target,
    unitId: item.assignments.find(({ id }) => id === target)?.unitId ?? 'housing',
    ruling: '仍由原单位办理',
    ruledBy: '副县长周敏',
  }),
  fixFive: ({ target, item }) => ({
    assignmentId: target,
    leaderInCharge: '张副局长',
    section: '城建股',
    handler: '孙工',
    standard: '按月通报进度',
    completeBy: item.assignments.find(({ id }) => id === target)?.dueOn ?? plainDate('2024-06-28'),
    supervisor: '周主任',
  }),
  askCoHostOpinion: ({ target, item }) => ({
    assignmentId: target,
    coHostAssignmentId: item.assignments.findLast(({ role }) => role === 'coHost')?.id ?? 'a2',
    matter: '请就排水部分提出意见',
  }),
  returnCoHostOpinion: ({ target, item }) => ({
    assignmentId: target,
    coHostAssignmentId: item.assignments.findLast(({ role }) => role === 'coHost')?.id ?? 'a2',
    reason: '没有回应排水问题',
  }),
  waiveCoHostOpinion: ({ target, item }) => ({
    assignmentId: target,
    coHostAssignmentId: item.assignments.findLast(({ role }) => role === 'coHost')?.id ?? 'a2',
    reason: '多次催办未反馈',
  }),
  bypassClearance: ({ target }) => ({ replyId: target, reason: '办公室主任出差，时限将到' }),
  takeBackClearance: ({ target }) => ({ replyId: target, reason: '日期有误' }),
  discardText: ({ target }) => ({ replyId: target, reason: '情况有变' }),
  recallReply: ({ target }) => ({ replyId: target }),
  passPreCheck: ({ target }) => ({ replyId: target }),
  redeliverReply: ({ target, item }) => ({
    replyId: target,
    addressee: missingOf(item, target),
    means: 'inPerson',
    note: '没有上网条件',
  }),
  sendInterimReply: ({ target }) => ({ assignmentId: target, text: '已完成测量，正在招标。' }),
  askCountersignature: ({ target }) => ({ replyId: target }),
  countersignReply: ({ target }) => ({ assignmentId: target, agrees: true }),
  waiveCountersignature: ({ target, item }) => ({
    replyId: target,
    coHostAssignmentId: wordThat(item, target, 'awaited'),
    reason: '多次催办未会签',
  }),
  raiseDisagreement: ({ target, item }) => ({
    replyId: target,
    coHostAssignmentId: wordThat(item, target, 'objected'),
    view: '多次协商未达成一致',
  }),
  decideDisagreement: ({ target, item }) => ({
    replyId: target,
    coHostAssignmentId: wordThat(item, target, 'objected'),
    ruling: 'asDrafted',
    decision: '排水部分已另行安排',
  }),
  giveCoHostOpinion: ({ target }) => ({ assignmentId: target, text: '同意主办单位意见' }),
  planContact: ({ target, today }) => ({
    assignmentId: target,
    means: 'visit',
    on: today,
    time: '14:30',
    place: '柳湾村委会',
    proposers: [0],
    unitPeople: [{ name: '孙工', rank: 'handler' }],
  }),
  answerAppointment: ({ target }) => ({ assignmentId: target, answer: 'agrees' }),
  cancelAppointment: ({ target }) => ({ assignmentId: target, reason: '临时有防汛任务' }),
  logContact: ({ target, today, item }) => ({
    assignmentId: target,
    phase: 'before',
    means: 'visit',
    heldOn: today,
    proposers: item.proposers.map((_, index) => index),
    unitPeople: [{ name: '孙工', rank: 'handler' }],
    summary: '上门听取了意见',
  }),
  confirmContact: ({ target }) => ({ contactId: target, verdict: 'tookPlace' }),
  draftReply: ({ target, item }) => ({
    assignmentId: target,
    resultClass: 'A',
    answers: answerablePoints(item, target).map(pointId => ({
      pointId,
      answer: 'adopted',
      text: '已经办理完毕。',
    })),
  }),
  submitReplyForClearance: ({ target }) => ({ replyId: target }),
  clearReply: ({ target }) => ({ replyId: target }),
  returnReply: ({ target }) => ({ replyId: target, note: '请补充时间' }),
  signReply: ({ target }) => ({ replyId: target }),
  issueReply: ({ target }) => ({ replyId: target, agencyCode: '测函' }),
  deliverReply: ({ target, item }) => ({ replyId: target, means: item.proposers.map(() => 'online') }),
  recordBounce: ({ target, item }) => ({
    replyId: target,
    addressee: unheardOf(item, target),
    cause: 'letterReturned',
    note: '查无此人',
  }),
  recordReceipt: ({ target, item, today }) => ({
    replyId: target,
    addressee: unheardOf(item, target),
    receivedOn: today,
    proof: '挂号回执12号',
  }),
  confirmRelay: ({ target }) => ({ replyId: target }),
  consentToRelay: ({ item }) => ({
    consents: !item.relayConsents?.at(-1)?.consents,
    signatory: 1,
  }),
  readReply: ({ target }) => ({ replyId: target }),
  giveFeedback: ({ target, item }) => ({
    replyId: target,
    attitude: 'satisfied',
    result: item.round === 1 && item.contacts.length % 2 === 0 ? 'dissatisfied' : 'satisfied',
    reason: '路灯还有三盏不亮',
    points: pointsOf(item, target),
  }),
  enterFeedback: ({ target, item }) => ({
    replyId: target,
    addressee: [...item.feedback, ...(item.contestedFeedback ?? []).map(({ feedback }) => feedback)].some(
      ({ replyId, proposerId }) => replyId === target && proposerId === 'wang',
    )
      ? 1
      : 0,
    source: 'telephone',
    helper: '周敏',
    evidence: '6月3日上午通话',
    attitude: 'satisfied',
    result: 'satisfied',
    points: pointsOf(item, target),
  }),
  contestFeedback: ({ target }) => ({ replyId: target, words: '我说的是不满意，路灯还没有亮' }),
  confirmFeedback: ({ target, item }) => ({
    replyId: target,
    proposerId: item.contestedFeedback?.find(({ answeredOn }) => !answeredOn)?.feedback.proposerId ?? 'wang',
    reason: '已核对通话记录，录入无误',
  }),
  remindOfFeedback: ({ target }) => ({ replyId: target }),
  declineRehandling: ({ target }) => ({ assignmentId: target, reason: '已按规定办理到位' }),
  recordConciliation: ({ target, today }) => ({
    assignmentId: target,
    form: 'faceToFace',
    heldOn: today,
    people: '王秀兰、住建局局长',
    outcome: '双方同意列入明年计划',
  }),
  orderRehandling: ({ target }) => ({ assignmentId: target, reason: '请修复路灯' }),
  closeItem: () => ({}),
  ...followUpMakers,
  ...plausibleDeadlines,
}

/** An addressee without any sign of having the letter, and whose letter has not come back. */
function unheardOf(item: Item, replyId: string): number {
  return Math.max(0, deliveriesOf(item, replyId).findIndex(isUnheard))
}

/** Whose letter came back, or else the last who has given no sign. */
function missingOf(item: Item, replyId: string): number {
  const all = deliveriesOf(item, replyId)
  const back = all.findIndex(isDeliveryMissing)
  return Math.max(0, back < 0 ? all.findLastIndex(({ readOn, received }) => !readOn && !received) : back)
}

function deliveriesOf({ replies }: Item, replyId: string) {
  return replies.find(({ id }) => id === replyId)?.deliveries ?? []
}

/** The part whose countersignature stands so. */
function wordThat({ replies }: Item, replyId: string, outcome: CountersignOutcome): string {
  const answers = replies.find(({ id }) => id === replyId)?.countersignings?.at(-1)?.answers ?? []
  return answers.findLast(answer => answer.outcome === outcome)?.assignmentId ?? 'a2'
}

/** A word on every ask that the letter answered. */
function pointsOf({ replies }: Item, replyId: string) {
  const answers = replies.find(({ id }) => id === replyId)?.text.answers ?? []
  return answers.map(({ pointId }) => ({ pointId, verdict: 'solved' as const }))
}
