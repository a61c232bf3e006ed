import type { MailPhrases, OccasionFacts, OccasionPhrases } from '../occasion-phrases.ts'
import { vocabulary } from './vocabulary.ts'

/** 第12号建议《……》；没有编号时只写案由。 */
function item({ title, number, kind }: OccasionFacts): string {
  return `${number ? `第${number}号` : ''}${vocabulary.kinds[kind]}《${title}》`
}

/** 通知：发生了什么，接下来做什么。 */
export const occasions: OccasionPhrases = {
  itemSubmitted: { title: '有新件待审查', text: facts => `${item(facts)}已提交，请审查。` },
  itemFiled: {
    title: '您的建议提案已受理',
    text: facts =>
      `您提出的${item(facts)}已${facts.kind === 'proposal' ? '审查立案' : '登记受理'}，将交有关单位办理。`,
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
  objectionRaised: {
    title: '承办单位提出异议',
    text: facts => `有单位对承办${item(facts)}提出异议，请改派或裁定。`,
  },
  objectionSettled: {
    title: '异议已有结果',
    text: facts => `本单位对${item(facts)}提出的异议已处理，请查看结果。`,
  },
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
  replyToIssue: { title: '有答复待印发', text: facts => `${item(facts)}的答复已签发，请编号印发并送达。` },
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
}

/** 邮件的固定部分。 */
export const mail: MailPhrases = {
  subject: ({ heading, item: title }) => `【提办】${heading}：${title}`,
  greeting: name => `${name}：`,
  open: '登录后查看',
  signature: jurisdiction => `${jurisdiction}建议提案办理系统（自动发送，请勿回复）`,
  demonstration: '这是演示数据，不是真实的建议提案。',
}
