import type { MailPhrases, OccasionFacts, OccasionPhrases } from '../occasion-phrases.ts'
import { vocabulary } from './vocabulary.ts'

/** 第12号建议《……》；没有编号时只写案由。 */
function item({ title, number, kind }: OccasionFacts): string {
  return `${number ? `第${number}号` : ''}${vocabulary.kinds[kind]}《${title}》`
}

/** 通知：发生了什么，接下来做什么。 */
export const occasions: OccasionPhrases = {
  datesMayMove: {
    title: '规则或日历有变，请核对期限',
    text: ({ title }) => `${title}。请到“工作日历”页查看哪些日期会变，确认后重算。`,
  },
  itemSubmitted: { title: '有新件待审查', text: facts => `${item(facts)}已提交，请审查。` },
  coSigningInvited: {
    title: '邀请您联名',
    text: facts => `有人邀请您联名提出${item(facts)}，请阅读内容后在截止日前答复。`,
  },
  invitationAnswered: { title: '联名邀请有答复', text: facts => `${item(facts)}的联名邀请有人作了答复。` },
  feedbackReminder: {
    title: '请您评价答复',
    text: facts => `${item(facts)}的答复等您评价。评价直接送到主管部门，承办单位在这一轮完成之前看不到。`,
  },
  linkAskedAgain: {
    title: '请补发个人链接',
    text: facts => `${item(facts)}的一位提出人的个人链接已过期，请补发。`,
  },
  letterBounced: {
    title: '答复没有送到',
    text: facts => `${item(facts)}的答复没有送到一位提出人，请核对地址，并改用其他方式送达。`,
  },
  itemToCheck: { title: '有建议待初核', text: facts => `本代表团代表提出的${item(facts)}，请初核。` },
  itemReturned: {
    title: '您的建议提案需要修改',
    text: facts => `您提出的${item(facts)}被退回修改，请按意见修改后重新提交。`,
  },
  withdrawalAdvised: {
    title: '建议您撤回一件',
    text: facts => `审查部门建议您撤回${item(facts)}，请查看理由。是否撤回由您决定。`,
  },
  withdrawalToConsent: {
    title: '请就撤回表态',
    text: facts => `领衔人申请撤回${item(facts)}，联名件须全体联名人同意。`,
  },
  itemWithdrawn: { title: '有件已撤回', text: facts => `${item(facts)}已由提出人撤回，办理终止。` },
  itemConverted: {
    title: '您的建议提案已转办',
    text: facts => `您提出的${item(facts)}已转作其他方式办理，请查看去向和说明。`,
  },
  itemFiled: {
    title: '您的建议提案已受理',
    text: facts =>
      `您提出的${item(facts)}已${facts.kind === 'proposal' ? '审查立案' : '登记受理'}，将交有关单位办理。`,
  },
  itemUnmerged: {
    title: '并案已撤销',
    text: facts => `您提出的${item(facts)}已撤销并案，恢复为单独一件继续办理。`,
  },
  periodCorrected: {
    title: '提出时间已更正',
    text: facts => `您提出的${item(facts)}计入大会期间还是闭会期间，经核对已更正，请查看原因。`,
  },
  itemRefused: {
    title: '您的建议提案未予受理',
    text: facts =>
      `您提出的${item(facts)}经审查未予${facts.kind === 'proposal' ? '立案' : '受理'}，请查看理由和说明。`,
  },
  itemMerged: {
    title: '您的建议提案已并案',
    text: facts => `您提出的${item(facts)}已与内容相同的另一件合并办理，答复时仍会送达给您。`,
  },
  assignedToYou: {
    title: '有新的承办任务',
    text: facts => `${item(facts)}已交由本单位承办，请在异议期内签收。`,
  },
  yourItemAssigned: {
    title: '您的建议提案已交办',
    text: facts => `您提出的${item(facts)}已交办，可查看承办单位和答复期限。`,
  },
  allotmentToAnswer: {
    title: '交办前征求意见',
    text: facts => `${item(facts)}拟交本单位承办，请在截止日前反馈是否同意。`,
  },
  allotmentDisputed: {
    title: '拟办有异议',
    text: facts => `有单位不同意承办${item(facts)}，请在交办会前协调。`,
  },
  partTakenAway: {
    title: '承办任务已改派',
    text: facts => `${item(facts)}已改由其他单位承办，本单位不再承办。`,
  },
  proposerObjects: {
    title: '提出人对承办单位有异议',
    text: facts => `提出人认为${item(facts)}的承办单位不合适，请研究答复。`,
  },
  proposerObjectionAnswered: {
    title: '您的异议已有答复',
    text: facts => `您对${item(facts)}承办单位的异议已有答复，请查看。`,
  },
  partHandedToYou: {
    title: '承办工作移交给您',
    text: facts => `${item(facts)}已移交给您负责，请查看办理情况。`,
  },
  sectionProposed: { title: '有拟办意见', text: facts => `办公室对${item(facts)}提出了拟办意见，请阅示。` },
  leaderMarked: { title: '领导已阅批', text: facts => `领导对${item(facts)}作了阅批，请查看并办理。` },
  returnedByAll: { title: '所有单位都申退', text: facts => `${item(facts)}的承办单位全部提出异议，请裁定。` },
  returnedAgain: { title: '再次被退回', text: facts => `${item(facts)}不止一次被退回，请协调裁定。` },
  objectionRaised: {
    title: '承办单位提出异议',
    text: facts => `有单位对承办${item(facts)}提出异议，请改派或裁定。`,
  },
  objectionSettled: {
    title: '异议已有结果',
    text: facts => `本单位对${item(facts)}提出的异议已处理，请查看结果。`,
  },
  appointmentMade: {
    title: '承办单位约您见面',
    text: facts => `${item(facts)}的承办单位想约时间与您沟通，请看看是否方便。`,
  },
  appointmentAnswered: {
    title: '提出人答复了约见',
    text: facts => `提出人对${item(facts)}的约见作了答复，请查看。`,
  },
  appointmentCancelled: { title: '约见已取消', text: facts => `${item(facts)}的约见已取消，请看说明。` },
  contactToConfirm: {
    title: '请确认一次沟通',
    text: facts => `承办单位登记了就${item(facts)}与您的沟通，请确认是否属实。`,
  },
  contactDenied: {
    title: '沟通未被认可',
    text: facts => `提出人表示${item(facts)}登记的一次沟通没有发生，请核实。`,
  },
  opinionAsked: {
    title: '请反馈会办意见',
    text: facts => `主办单位就${item(facts)}征求本单位意见，请按期反馈。`,
  },
  opinionGiven: {
    title: '会办意见已反馈',
    text: facts => `${item(facts)}的会办单位已反馈意见，可据此起草答复。`,
  },
  replyToClear: { title: '有答复待审核', text: facts => `${item(facts)}的答复稿已送审，请审核。` },
  replyToSign: { title: '有答复待签发', text: facts => `${item(facts)}的答复稿已审核，请签发。` },
  replyReturned: {
    title: '答复稿被退回',
    text: facts => `${item(facts)}的答复稿被退回，请按意见修改后再送审。`,
  },
  replyReturnedToYou: {
    title: '退回给您',
    text: facts => `${item(facts)}的答复稿退回到您经手的环节，请按退回意见办理。`,
  },
  clearanceTakenBack: {
    title: '审签意见已撤回',
    text: facts => `${item(facts)}的答复稿退回了一步，请查看。`,
  },
  replyToPreCheck: {
    title: '有答复待督查室审核',
    text: facts => `${item(facts)}的答复已由单位签发，请审核后再印发。`,
  },
  opinionReturned: {
    title: '会办意见被退回',
    text: facts => `本单位就${item(facts)}反馈的意见被退回，请按要求重新反馈。`,
  },
  interimReply: {
    title: '您收到一份阶段性答复',
    text: facts => `承办单位告知了${item(facts)}目前的办理情况，正式答复随后送达。`,
  },
  replyToIssue: { title: '有答复待印发', text: facts => `${item(facts)}的答复已签发，请编号印发并送达。` },
  countersignAsked: {
    title: '有答复稿待会签',
    text: facts => `${item(facts)}的答复稿请本单位会签。请阅读全文后同意，或写明不同意的理由。`,
  },
  countersigned: { title: '会签同意', text: facts => `${item(facts)}的答复稿有一家单位会签同意。` },
  countersignRefused: {
    title: '会签不同意',
    text: facts => `${item(facts)}的答复稿有单位不同意。请协商修改；协商不成的可以提请督查室协调。`,
  },
  disagreementRaised: {
    title: '会签分歧待协调',
    text: facts => `${item(facts)}的主办单位提请协调会签分歧，请作出决定。`,
  },
  disagreementDecided: {
    title: '会签分歧已协调',
    text: facts => `${item(facts)}的会签分歧已有协调决定，请查看。`,
  },
  replyDelivered: {
    title: '您收到一份答复',
    text: facts => `您提出的${item(facts)}已有答复，请查阅并对办理态度和办理结果作出评价。`,
  },
  feedbackReceived: {
    title: '收到提出人评价',
    text: facts => `提出人对${item(facts)}的答复作出了评价，请查看。`,
  },
  rehandlingOrdered: {
    title: '需要重新办理',
    text: facts => `${item(facts)}需重新办理，请查看原因，并在新的期限前再次答复。`,
  },
  feedbackEntered: {
    title: '工作人员代您录入了评价',
    text: facts => `工作人员按您的意见代录了对${item(facts)}的评价。如与您的意思不符，请在这一件里提出异议。`,
  },
  feedbackContested: {
    title: '提出人对代录的评价有异议',
    text: facts =>
      `提出人认为代录的对${item(facts)}的评价与本意不符，这份评价暂不计入。请核实，并请提出人自己评价。`,
  },
  feedbackConfirmed: {
    title: '您的异议已经核实',
    text: facts => `主管部门核实后确认了代您录入的对${item(facts)}的评价，请查看理由。`,
  },
  rehandlingDeclined: {
    title: '您的不满意意见已有研究结果',
    text: facts => `主管部门研究了对${item(facts)}的意见，请查看说明。`,
  },
  conciliationRecorded: {
    title: '协调会商有结果',
    text: facts => `${item(facts)}经协调会商已形成意见，请查看。`,
  },
  extensionAsked: {
    title: '有延期申请待批准',
    text: facts => `承办单位申请延长${item(facts)}的答复期限，请审批。`,
  },
  extensionDecided: {
    title: '延期申请已有结果',
    text: facts => `${item(facts)}的延期申请已作出决定，请查看。`,
  },
  yourItemExtended: {
    title: '您的建议提案答复期限有变化',
    text: facts => `您提出的${item(facts)}答复期限有变化，可查看原因和新的日期。`,
  },
  deadlineMoved: {
    title: '办理期限有变化',
    text: facts => `${item(facts)}的办理期限或计时有变化，请查看原因。`,
  },
  keyItemNamed: { title: '列为重点件', text: facts => `${item(facts)}已列为重点件，请查看督办领导和期限。` },
  keyItemUnnamed: {
    title: '不再列为重点件',
    text: facts => `${item(facts)}不再列为重点件，请查看原因和期限。`,
  },
  itemClosed: { title: '您的建议提案已办结', text: facts => `您提出的${item(facts)}已办结，感谢您的支持。` },
  promiseMade: {
    title: '本单位的承诺已列入台账',
    text: facts => `本单位在${item(facts)}答复中的承诺已列入台账，请补充类型、节点和责任人。`,
  },
  promiseReported: {
    title: '承诺事项有新进展',
    text: facts => `承办单位填报了您提出的${item(facts)}的承诺进展，可以查看。`,
  },
  promiseToCheck: {
    title: '有承诺事项待核查',
    text: facts => `承办单位填报了${item(facts)}承诺事项的结果，请核查。`,
  },
  promiseRescheduled: {
    title: '承诺时限已调整',
    text: facts => `${item(facts)}的承诺时限已调整，请查看新的时限和原因。`,
  },
  promiseHandedOver: {
    title: '承诺事项移交本单位',
    text: facts => `${item(facts)}的一项承诺已移交本单位，时限不变，请继续落实并填报进展。`,
  },
  promiseChecked: {
    title: '承诺事项已核查',
    text: facts => `县政府督查室核查了${item(facts)}的承诺事项，请查看结论。`,
  },
  replySupplemented: {
    title: '您收到一份补充答复',
    text: facts => `承办单位告知您提出的${item(facts)}的承诺已经落实，请查阅并评价是否兑现。`,
  },
  promiseJudged: {
    title: '提出人评价了承诺兑现情况',
    text: facts => `提出人对${item(facts)}的承诺兑现情况作出了评价，请查看。`,
  },
  parkedReviewed: {
    title: '挂起事项已复核',
    text: facts => `${item(facts)}中暂时不能解决的事项已复核，请查看结果。`,
  },
  classChangeProposed: {
    title: '有类别变更待确认',
    text: facts => `承办单位申报变更${item(facts)}的办理结果类别，请核对依据后确认。`,
  },
  classChanged: {
    title: '办理结果类别已变更',
    text: facts => `${item(facts)}的办理结果类别已变更，请查看依据。`,
  },
  classChangeRefused: {
    title: '类别变更未获同意',
    text: facts => `本单位申报的${item(facts)}类别变更未获同意，请查看原因。`,
  },
}

/** 邮件的固定部分。 */
export const mail: MailPhrases = {
  subject: ({ heading, item: title }) => `【提办】${heading}：${title}`,
  greeting: name => `${name}：`,
  open: '登录后查看',
  signature: jurisdiction => `${jurisdiction}建议提案办理系统（自动发送，请勿回复）`,
  demonstration: '这是演示数据，不是真实的建议提案。',
}
