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
  CoSigningOpened: ({ count, until }) =>
    `邀请联名${when(count, text => ` ${text} 人`)}${when(until, date => `，${dateZh(date)}截止`)}`,
  InvitationAnswered: ({ signs, opinion }) =>
    `${Number(signs) === 1 ? '同意联名' : '不参加联名'}${when(opinion, text => `：${text}`)}`,
  ItemHandedIn: ({ count }) => `提交${when(count, text => `，署名 ${text} 人`)}`,
  ItemAbandoned: () => '放弃提交',
  ItemResubmitted: () => '修改后重新提交',
  WithdrawalAsked: ({ reason }) => `领衔人申请撤回${when(reason, text => `：${text}`)}`,
  WithdrawalAnswered: ({ consents }) => (Number(consents) === 1 ? '联名人同意撤回' : '联名人不同意撤回'),
  ItemWithdrawn: ({ reason }) => `撤回${when(reason, text => `：${text}`)}`,
  DelegationCheckPassed: ({ note }) => `代表团初核通过${when(note, text => `：${text}`)}`,
  ItemReturned: ({ reason }) => `退回修改${when(reason, text => `：${text}`)}`,
  WithdrawalAdvised: ({ reason }) => `建议撤回${when(reason, text => `：${text}`)}`,
  ItemConverted: ({ destination, addressee, explanation, label }) =>
    `转办${when(label, text => `（${text}）`)}${when(destination, code => `：${named(vocabulary.conversions, code)}`)}${when(addressee, text => `（${text}）`)}${when(explanation, text => `：${text}`)}`,
  ItemFiled: ({ number }) => `登记立案${when(number, text => `，编为第${text}号`)}`,
  ItemRefused: ({ ground, label, explanation }) =>
    `未予受理${when(label ?? ground, text => `：${named(vocabulary.earlierGrounds, text)}`)}${when(explanation, text => `。${text}`)}`,
  PeriodCorrected: ({ period, reason }) =>
    `更正提出时间${when(period, code => `为${named(vocabulary.periods, code)}`)}${when(reason, text => `：${text}`)}`,
  CategoryChanged: ({ category, former, reason }) =>
    `更改类别${when(former, text => `，原为${text}`)}${when(category, text => `，改为${text}`)}${when(reason, text => `：${text}`)}`,
  ItemMerged: ({ title }) => `并入另一件办理${when(title, text => `：《${text}》`)}`,
  ItemUnmerged: ({ title, reason }) =>
    `撤销并案，恢复为单独一件${when(title, text => `（原并入《${text}》）`)}${when(reason, text => `：${text}`)}`,
  ItemReleased: ({ title }) => `撤销并案，退出本件${when(title, text => `：《${text}》`)}`,
  ItemAbsorbed: ({ title }) => `并入一件${when(title, text => `：《${text}》`)}`,
  PointsSplit: ({ count }) => `逐条分解${when(count, text => `为${text}条`)}`,
  AllotmentProposed: ({ mode, count }) =>
    `提出拟办意见${when(mode, code => `：${named(vocabulary.handlingModes, code)}`)}${when(count, text => `，${text}个单位`)}`,
  ConsultedReminded: ({ count, until }) =>
    `催请${when(count, n => `${n}个`)}单位反馈拟办意见${when(until, date => `，${dateZh(date)}前反馈`)}`,
  AllotmentCirculated: ({ count, until }) =>
    `交办前征求意见${when(count, text => `，${text}个单位`)}${when(until, date => `，${dateZh(date)}截止`)}`,
  AllotmentAnswered: ({ unit, agrees, reason }) =>
    `${unitOr(unit, '单位')}${Number(agrees) === 1 ? '同意承办' : '不同意承办'}${when(reason, text => `：${text}`)}`,
  PartReassigned: ({ unit, reason }) =>
    `改派${when(unit, text => `，改由${text}承办`)}${when(reason, text => `：${text}`)}`,
  PartJoined: ({ unit, reason }) =>
    `${unitOr(unit, '原单位')}承办的部分并入同件的另一单位${when(reason, text => `：${text}`)}`,
  UnitsObjectedTo: ({ reason }) => `提出人对承办单位提出异议${when(reason, text => `：${text}`)}`,
  ProposerObjectionAnswered: ({ answer }) => `答复提出人的异议${when(answer, text => `：${text}`)}`,
  UnitMarked: ({ unit, act, text }) =>
    `${unitOr(unit, '承办单位')}${when(act, code => named(vocabulary.unitActs, code))}${when(text, words => `：${words}`)}`,
  ItemAssigned: ({ mode, count }) =>
    `交办${when(mode, code => `：${named(vocabulary.handlingModes, code)}`)}${when(count, text => `，${text}个单位`)}`,
  AssignmentAccepted: ({ unit }) => `${unitOr(unit, '承办单位')}签收`,
  AssignmentObjected: ({ unit, reason }) =>
    `${unitOr(unit, '承办单位')}提出异议（申退）${when(reason, text => `：${text}`)}`,
  AssignmentAdjusted: ({ unit, note }) =>
    `同意改派${when(unit, text => `，改由${text}承办`)}${when(note, text => `：${text}`)}`,
  MediationRecorded: ({ heldOn, result }) =>
    `${when(heldOn, dateZh)}召集有关单位协调${when(result, text => `：${text}`)}`,
  ObjectionRuledOn: ({ unit, ruling, ruledBy }) =>
    `${ruledBy ?? ''}协调裁定${when(unit, text => `，由${text}承办`)}${when(ruling, text => `：${text}`)}`,
  PartHandedOver: ({ unit, from, to, reason }) =>
    `${unitOr(unit, '承办单位')}移交承办${when(from, text => `：${text}`)}${when(to, text => ` 移交 ${text}`)}${when(reason, text => `（${text}）`)}`,
  FiveFixed: ({ unit, completeBy }) =>
    `${unitOr(unit, '承办单位')}落实五定${when(completeBy, date => `，完成时限${dateZh(date)}`)}`,
  CoHostOpinionAsked: ({ unit, dueOn }) =>
    `征求${unitOr(unit, '会办单位')}意见${when(dueOn, date => `，${dateZh(date)}前反馈`)}`,
  CoHostOpinionGiven: ({ unit }) => `${unitOr(unit, '会办单位')}反馈会办意见`,
  ContactPlanned: ({ unit, means, on, time, place }) =>
    `${unitOr(unit, '承办单位')}约见提出人${when(means, code => `：${named(vocabulary.contactMeans, code)}`)}${when(on, date => `，${dateZh(date)}`)}${when(time, text => ` ${text}`)}${when(place, text => `，${text}`)}`,
  AppointmentAnswered: ({ answer, note }) =>
    `提出人答复约见${when(answer, code => `：${named(vocabulary.appointmentAnswers, code)}`)}${when(note, text => `（${text}）`)}`,
  AppointmentCancelled: ({ unit, reason }) =>
    `${unitOr(unit, '承办单位')}取消约见${when(reason, text => `：${text}`)}`,
  ContactLogged: ({ unit, means, heldOn }) =>
    `${unitOr(unit, '承办单位')}登记沟通${when(means, code => `：${named(vocabulary.contactMeans, code)}`)}${when(heldOn, date => `，${dateZh(date)}`)}`,
  ContactConfirmed: ({ verdict }) =>
    `提出人对沟通作出确认${when(verdict, code => `：${named(vocabulary.contactVerdicts, code)}`)}`,
  ReplyDrafted: ({ round }) => `起草答复${Number(round ?? 1) > 1 ? `（第${round}次办理）` : ''}`,
  ReplySubmittedForClearance: () => '答复稿送审',
  ReplyCleared: ({ note }) => `审核同意${when(note, text => `：${text}`)}`,
  ReplyReturned: ({ note }) => `退回修改${when(note, text => `：${text}`)}`,
  CountersignatureAsked: ({ count }) => `送会签${when(count, text => `（${text}家单位）`)}`,
  ReplyCountersigned: ({ unit, agrees, note }) =>
    `${unit ?? ''}会签：${Number(agrees) === 1 ? '同意' : '不同意'}${when(note, text => `，${text}`)}`,
  CountersignatureWaived: ({ unit, reason }) =>
    `不再等待${unit ?? '一家单位'}会签${when(reason, text => `：${text}`)}`,
  DisagreementRaised: ({ unit, view }) =>
    `就${unit ?? '一家单位'}的不同意见提请协调${when(view, text => `：${text}`)}`,
  DisagreementDecided: ({ unit, ruling, decision }) =>
    `协调会签分歧（${unit ?? '一家单位'}）：${ruling === 'asDrafted' ? '按原稿' : '修改后重新会签'}${when(decision, text => `，${text}`)}`,
  ClearanceTakenBack: ({ note }) => `撤回审签意见${when(note, text => `：${text}`)}`,
  ReplyTextDiscarded: ({ note }) => `撤下答复稿，重新起草${when(note, text => `：${text}`)}`,
  ReplyRecalled: ({ note }) => `撤回送审${when(note, text => `：${text}`)}`,
  ClearanceBypassed: ({ note }) => `越级审签${when(note, text => `，理由：${text}`)}`,
  PreCheckPassed: ({ note, from, to, reason }) =>
    `督查室审核通过${when(note, text => `：${text}`)}${when(to, code => `，办理结果由${from ?? ''}类调整为${code}类${when(reason, text => `：${text}`)}`)}`,
  ReplyRedelivered: ({ means, note }) =>
    `改送答复${when(means, code => `：${named(vocabulary.deliveryMeans, code)}`)}${when(note, text => `（${text}）`)}`,
  RelayConsented: ({ proposerName, consents }) =>
    `${unitOr(proposerName, '联名人')}${consents === 'no' ? '要求直接送达' : '同意由领衔人转告答复'}`,
  LetterBounced: ({ proposerName, cause, note }) =>
    `答复没有送到${unitOr(proposerName, '提出人')}${when(cause, code => `：${named(vocabulary.bounceCauses, code)}`)}${when(note, text => `（${text}）`)}`,
  ReceiptRecorded: ({ proposerName, on }) =>
    `登记回执：${unitOr(proposerName, '提出人')}${when(on, date => `于${dateZh(date)}`)}收到答复`,
  RelayConfirmed: ({ count }) => `领衔人已转告答复${when(count, text => `，${text}位联名人`)}`,
  InterimReplySent: ({ unit, text }) =>
    `${unitOr(unit, '承办单位')}作阶段性答复${when(text, words => `：${words}`)}`,
  CoHostOpinionReturned: ({ unit, reason, dueOn }) =>
    `退回${unitOr(unit, '会办单位')}意见${when(dueOn, date => `，${dateZh(date)}前重提`)}${when(reason, text => `：${text}`)}`,
  CoHostOpinionWaived: ({ unit, reason }) =>
    `不再等待${unitOr(unit, '会办单位')}意见${when(reason, text => `，理由：${text}`)}`,
  ReplySigned: ({ note }) => `签发${when(note, text => `：${text}`)}`,
  ReplyIssued: ({ documentNumber }) => `编号印发${when(documentNumber, text => `：${text}`)}`,
  ReplyDelivered: ({ count, feedbackBy }) =>
    `送达答复${when(count, text => `，${text}位提出人`)}${when(feedbackBy, date => `，请于${dateZh(date)}前反馈评价`)}`,
  ReplyRead: () => '提出人阅读答复',
  FeedbackGiven: ({ proposerName, attitude, result, helper }) =>
    `${unitOr(proposerName, '提出人')}作出评价${when(attitude, code => `：办理态度${named(vocabulary.opinionLevels, code)}`)}${when(result, code => `，办理结果${named(vocabulary.opinionLevels, code)}`)}${when(helper, name => `（${name}代录）`)}`,
  FeedbackContested: ({ proposerName, reason }) =>
    `${unitOr(proposerName, '提出人')}对代录的评价提出异议，暂不计入${when(reason, text => `：${text}`)}`,
  FeedbackConfirmed: ({ proposerName, reason }) =>
    `核实后确认代${unitOr(proposerName, '提出人')}录入的评价${when(reason, text => `：${text}`)}`,
  FeedbackReminded: ({ count, isByRule }) =>
    `${isByRule === 'yes' ? '按规则自动催评' : '催请评价'}${when(count, text => `，${text}位提出人`)}`,
  RehandlingOrdered: ({ unit, round, reason, dueOn }) =>
    `要求${unitOr(unit, '')}重新办理${when(round, text => `（第${text}次）`)}${when(dueOn, date => `，${dateZh(date)}前答复`)}${when(reason, text => `：${text}`)}`,
  RehandlingDeclined: ({ unit, reason }) =>
    `经研究${unitOr(unit, '')}不再重新办理${when(reason, text => `：${text}`)}`,
  ConciliationRecorded: ({ form, outcome }) =>
    `协调会商${when(form, code => `（${named(vocabulary.conciliationForms, code)}）`)}${when(outcome, text => `：${text}`)}`,
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
  PromiseMade: ({ text, dueOn }) =>
    `承诺事项列入台账${when(dueOn, date => `，${dateZh(date)}前完成`)}${when(text, words => `：${words}`)}`,
  PromisePlanned: ({ unit, kind, responsible }) =>
    `${unitOr(unit, '承办单位')}完善承诺事项${when(kind, code => `：${named(vocabulary.promiseKinds, code)}`)}${when(responsible, name => `，责任人${name}`)}`,
  PromiseReported: ({ unit, status, percent, text }) =>
    `${unitOr(unit, '承办单位')}填报承诺进展${when(status, code => `：${named(vocabulary.promiseStatuses, code)}`)}${when(percent, figure => `，完成${figure}%`)}${when(text, words => `。${words}`)}`,
  PromiseRescheduled: ({ from, to, reason }) =>
    `承诺时限${when(from, date => `由${dateZh(date)}`)}调整${when(to, date => `为${dateZh(date)}`)}${when(reason, text => `：${text}`)}`,
  PromiseHandedOver: ({ unit, reason }) =>
    `承诺事项移交${when(unit, text => `给${text}`)}${when(reason, text => `：${text}`)}`,
  PromiseChecked: ({ finding, evidence }) =>
    `县政府督查室核查承诺事项${when(finding, code => `：${named(vocabulary.promiseFindings, code)}`)}${when(evidence, text => `。${text}`)}`,
  ReplySupplemented: ({ unit, count }) =>
    `${unitOr(unit, '承办单位')}送达补充答复${when(count, text => `，${text}位提出人`)}`,
  PromiseJudged: ({ proposerName, verdict, words }) =>
    `${unitOr(proposerName, '提出人')}评价承诺兑现情况${when(verdict, code => `：${named(vocabulary.promiseVerdicts, code)}`)}${when(words, text => `。${text}`)}`,
  ItemParked: ({ reviewOn, reason }) =>
    `列为挂起事项${when(reviewOn, date => `，${dateZh(date)}前复核`)}${when(reason, text => `：${text}`)}`,
  ParkedReviewed: ({ outcome, reviewOn, reason }) =>
    `复核挂起事项${when(outcome, code => `：${named(vocabulary.parkedOutcomes, code)}`)}${outcome === 'stillParked' ? when(reviewOn, date => `，下次复核${dateZh(date)}`) : ''}${when(reason, text => `。${text}`)}`,
  ClassChangeProposed: ({ from, to, evidence }) =>
    `承办单位申报变更办理结果类别${when(from, code => `，由${code}类`)}${when(to, code => `变为${code}类`)}${when(evidence, text => `：${text}`)}`,
  ResultClassChanged: ({ from, to, evidence }) =>
    `办理结果类别变更${when(from, code => `，由${code}类`)}${when(to, code => `变为${code}类`)}${when(evidence, text => `：${text}`)}`,
  ClassChangeRefused: ({ to, evidence }) =>
    `未同意变更办理结果类别${when(to, code => `为${code}类`)}${when(evidence, text => `：${text}`)}`,
}
