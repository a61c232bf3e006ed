import { named, type EventPhrases } from '../event-phrases.ts'
import { dateZh } from './date.ts'
import { vocabulary } from './vocabulary.ts'

type Fact = string | number | undefined

const unitOr = (unit: Fact, other: string) => (unit === undefined ? other : String(unit))
/** 有内容才写这一句。 */
const when = (fact: Fact, sentence: (fact: string) => string) =>
  fact === undefined || fact === '' ? '' : sentence(String(fact))

/** 流程记录：每一个环节发生了什么。 */
export const events: EventPhrases = {
  ItemSubmitted: () => '提交',
  ItemFiled: ({ number }) => `登记立案${when(number, text => `，编为第${text}号`)}`,
  ItemRefused: ({ ground, explanation }) =>
    `未予受理${when(ground, code => `：${named(vocabulary.groundsForRefusal, code)}`)}${when(explanation, text => `。${text}`)}`,
  ItemMerged: ({ title }) => `并入另一件办理${when(title, text => `：《${text}》`)}`,
  ItemAbsorbed: ({ title }) => `并入一件${when(title, text => `：《${text}》`)}`,
  PointsSplit: ({ count }) => `逐条分解${when(count, text => `为${text}条`)}`,
  AllotmentProposed: ({ mode, count }) =>
    `提出拟办意见${when(mode, code => `：${named(vocabulary.handlingModes, code)}`)}${when(count, text => `，${text}个单位`)}`,
  ItemAssigned: ({ mode, count }) =>
    `交办${when(mode, code => `：${named(vocabulary.handlingModes, code)}`)}${when(count, text => `，${text}个单位`)}`,
  AssignmentAccepted: ({ unit }) => `${unitOr(unit, '承办单位')}签收`,
  AssignmentObjected: ({ unit, reason }) =>
    `${unitOr(unit, '承办单位')}提出异议（申退）${when(reason, text => `：${text}`)}`,
  AssignmentAdjusted: ({ unit, note }) =>
    `同意改派${when(unit, text => `，改由${text}承办`)}${when(note, text => `：${text}`)}`,
  ObjectionRuledOn: ({ unit, ruling }) =>
    `协调裁定${when(unit, text => `，由${text}承办`)}${when(ruling, text => `：${text}`)}`,
  FiveFixed: ({ unit, completeBy }) =>
    `${unitOr(unit, '承办单位')}落实五定${when(completeBy, date => `，完成时限${dateZh(date)}`)}`,
  CoHostOpinionAsked: ({ unit, dueOn }) =>
    `征求${unitOr(unit, '会办单位')}意见${when(dueOn, date => `，${dateZh(date)}前反馈`)}`,
  CoHostOpinionGiven: ({ unit }) => `${unitOr(unit, '会办单位')}反馈会办意见`,
  ContactLogged: ({ unit, means, heldOn }) =>
    `${unitOr(unit, '承办单位')}登记沟通${when(means, code => `：${named(vocabulary.contactMeans, code)}`)}${when(heldOn, date => `，${dateZh(date)}`)}`,
  ContactConfirmed: ({ verdict }) =>
    `提出人对沟通作出确认${when(verdict, code => `：${named(vocabulary.contactVerdicts, code)}`)}`,
  ReplyDrafted: ({ round }) => `起草答复${Number(round ?? 1) > 1 ? `（第${round}次办理）` : ''}`,
  ReplySubmittedForClearance: () => '答复稿送审',
  ReplyCleared: ({ note }) => `审核同意${when(note, text => `：${text}`)}`,
  ReplyReturned: ({ note }) => `退回修改${when(note, text => `：${text}`)}`,
  ReplySigned: ({ note }) => `签发${when(note, text => `：${text}`)}`,
  ReplyIssued: ({ documentNumber }) => `编号印发${when(documentNumber, text => `：${text}`)}`,
  ReplyDelivered: ({ count, feedbackBy }) =>
    `送达答复${when(count, text => `，${text}位提出人`)}${when(feedbackBy, date => `，请于${dateZh(date)}前反馈评价`)}`,
  ReplyRead: () => '提出人阅读答复',
  FeedbackGiven: ({ proposerName, attitude, result }) =>
    `${unitOr(proposerName, '提出人')}作出评价${when(attitude, code => `：办理态度${named(vocabulary.opinionLevels, code)}`)}${when(result, code => `，办理结果${named(vocabulary.opinionLevels, code)}`)}`,
  RehandlingOrdered: ({ unit, round, reason, dueOn }) =>
    `要求${unitOr(unit, '')}重新办理${when(round, text => `（第${text}次）`)}${when(dueOn, date => `，${dateZh(date)}前答复`)}${when(reason, text => `：${text}`)}`,
  ExtensionRequested: ({ unit, wishedOn, reason }) =>
    `${unitOr(unit, '承办单位')}申请延期${when(wishedOn, date => `至${dateZh(date)}`)}${when(reason, text => `：${text}`)}`,
  ExtensionWithdrawn: ({ unit }) => `${unitOr(unit, '承办单位')}撤回延期申请`,
  ExtensionConsented: () => '同意延期，等待另一机关批准',
  ExtensionRefused: ({ note }) => `不同意延期${when(note, text => `：${text}`)}`,
  ExtensionGranted: ({ unit, dueOn, originalDueOn, note }) =>
    `批准${unitOr(unit, '')}延期${when(dueOn, date => `至${dateZh(date)}`)}${when(originalDueOn, date => `（原期限${dateZh(date)}）`)}${when(note, text => `：${text}`)}`,
  ExtensionRemoved: ({ dueOn, reason }) =>
    `撤销延期${when(dueOn, date => `，期限恢复为${dateZh(date)}`)}${when(reason, text => `：${text}`)}`,
  ClockPaused: ({ unit, pauseReason, note }) =>
    `${unitOr(unit, '承办单位')}暂停计时${when(pauseReason, code => `：${named(vocabulary.pauseReasons, code)}`)}${when(note, text => `。${text}`)}`,
  ClockResumed: ({ unit, days, unitOfDays, dueOn }) =>
    `${unitOr(unit, '承办单位')}恢复计时${when(days, text => `，补回${text}${unitOfDays === 'workingDay' ? '个工作日' : '天'}`)}${when(dueOn, date => `，期限为${dateZh(date)}`)}`,
  DeadlineCorrected: ({ from, dueOn, reason }) =>
    `更正期限${when(from, date => `：由${dateZh(date)}`)}${when(dueOn, date => `改为${dateZh(date)}`)}${when(reason, text => `，${text}`)}`,
  DatesRecalculated: ({ from, dueOn, reason }) =>
    `重算期限${when(reason, text => `（${text}）`)}${from !== undefined && from !== dueOn ? `：由${dateZh(String(from))}改为${dateZh(String(dueOn))}` : ''}`,
  KeyItemNamed: ({ keyType, decidedBy, decidedOn, leader }) =>
    `确定为${keyType === undefined ? '重点件' : named(vocabulary.keyItemTypes, keyType)}${when(decidedBy, text => `：${text}`)}${when(decidedOn, date => `（${dateZh(date)}）`)}${when(leader, text => `，由${text}领衔督办`)}`,
  KeyItemUnnamed: ({ reason }) => `不再列为重点件${when(reason, text => `：${text}`)}`,
  SupervisionPlanned: () => '制定督办方案',
  SupervisionLogged: ({ form, heldOn, result }) =>
    `开展督办${when(form, code => `：${named(vocabulary.supervisionForms, code)}`)}${when(heldOn, date => `，${dateZh(date)}`)}${when(result, text => `。${text}`)}`,
  SupervisionEnded: () => '提交督办报告',
  ItemClosed: ({ note }) => `办结${when(note, text => `：${text}`)}`,
}
