import type { ContradictionTexts } from '../settings-phrases.ts'
import { dateZh } from './date.ts'

/** 自相矛盾的规则：哪一项、为什么不行、怎样改。 */
export const contradictionTexts: ContradictionTexts = {
  difficultShorter: () => '“疑难件答复期限”比“答复期限”还短。请延长“疑难件答复期限”，或缩短“答复期限”。',
  objectionAfterReply: () => '“异议期”比“答复期限”还长，答复到期时仍可退回。请缩短“异议期”。',
  coHostAfterReply: () => '“会办意见期限”比“答复期限”还长，主办单位等不到意见。请缩短“会办意见期限”。',
  contactAfterReply: () => '“首次联系期限”比“答复期限”还长。请缩短“首次联系期限”。',
  warnedFromTheStart: () => '“提前亮黄灯的工作日数”比“答复期限”还长，一交办就是黄灯。请减少天数。',
  limitOfNothing: (_, field) => `“${field}”为0，刚开始就已到期。请填写1以上的数，或固定日期。`,
  dateOver: ({ date }, field) =>
    `“${field}”定在${dateZh(date)}，在本年度开始之前。请改为本年度的日期，或只写月日。`,
  dateOverWhenInForce: ({ date }, field) =>
    `“${field}”定在${dateZh(date)}，施行时已经过去，此后交办的件一交办就逾期。如确需如此可以不改。`,
  ruleNeverReached: ({ rule, earlier }, field) =>
    `“${field}”第${rule ?? ''}项永远用不上：第${earlier ?? ''}项排在前面，并且适用于它的全部情形。请把第${rule ?? ''}项移到前面，或删去一项。`,
  ruleOfNoRole: ({ rule }, field) =>
    `“${field}”第${rule ?? ''}项的承办角色没有这种期限：会办单位只有会办期限，其他单位没有。请更正角色或适用的期限。`,
  ruleNeverStarts: ({ rule }, field) =>
    `“${field}”第${rule ?? ''}项永远不会起算：闭会期间提出的件没有大会闭会之日。请改为自交办或签收起算。`,
  ruleOfNoCategory: ({ rule, category }, field) =>
    `“${field}”第${rule ?? ''}项的类别“${category ?? ''}”不在“建议提案类别”中。请改用列出的类别，或先增加这个类别。`,
  ruleOfNothing: ({ rule }, field) =>
    `“${field}”第${rule ?? ''}项的期限为0，一交办就已到期。请填写1以上的数，或固定日期。`,
  milestoneTwice: (_, field) => `“${field}”中同一个节点写了两次，只有前一个起作用。请删去一个。`,
  milestoneAfterReply: ({ entry }, field) =>
    `“${field}”第${entry ?? ''}项比“答复期限”还长，到不了就已该答复。请缩短这一项。`,
  firstContactTwice: (_, field) =>
    `“${field}”中的首次联系不起作用，因为它由“首次联系期限”规定。请从“${field}”中删去，改在“首次联系期限”中填写。`,
  coHostDaysUnused: (_, field) => `“${field}”不起作用，因为“分情形的期限”已规定会办期限。请只保留其中一种。`,
  coHostBeforeAssignment: (_, field) =>
    `“${field}”比“答复期限”还长，会办意见在交办之前就已到期。请减少天数。`,
  volumeStepTwice: ({ items }, field) => `“${field}”中有两项都从${items ?? ''}件起。请删去一项。`,
  volumeLessForMore: (_, field) => `“${field}”中件数更多的反而宽限更少。请核对天数。`,
  feedbackAfterRehandling: (_, field) =>
    `“${field}”比“再次办理期限”还长，而再次办理自评价之日起算，可能还没要求重办就已到期。请缩短“${field}”，或改为自要求重办起算。`,
  retryAfterReply: (_, field) => `“${field}”比“答复期限”还长，重提的会办意见赶不上答复。请缩短“${field}”。`,
  promisesOfNoClass: (_, field) =>
    `“${field}”中没有一类属于承诺，“承诺事项多久报告一次”等跟踪期限永远不会起算。如确实不跟踪承诺可以不改。`,
  classTwice: ({ class: code }, field) => `“${field}”中有两个代号是“${code ?? ''}”。请改其中一个的代号。`,
  classLabelTwice: ({ label }, field) => `“${field}”中有两类含义都是“${label ?? ''}”。请改写或删去其中一类。`,
  noClassResolved: (_, field) => `“${field}”中没有一类算作已解决，解决率将永远是0。请至少勾选一类。`,
  planWithoutCommitment: ({ class: code }, field) =>
    `“${field}”的“${code ?? ''}”类须写落实计划，却不属于承诺，计划无人跟踪。请勾选“属于承诺”，或不要求计划。`,
  resolvedAndCommitment: ({ class: code }, field) =>
    `“${field}”的“${code ?? ''}”类既算已解决，又属于承诺。请只保留一项，或分成两类。`,
  resolvedNeedsReason: ({ class: code }, field) =>
    `“${field}”的“${code ?? ''}”类算已解决，却要写不能解决的原因。请去掉其中一项。`,
  referenceAndMore: ({ class: code }, field) =>
    `“${field}”的“${code ?? ''}”类是留作参考，却又算已解决或属于承诺。请只保留一项。`,
  deadlineWithoutPlan: ({ class: code }, field) =>
    `“${field}”的“${code ?? ''}”类须写完成时间和责任人，却不要求落实计划。请勾选“须写落实计划”，或不要求时间。`,
  resolvedNeedsUpward: ({ class: code }, field) =>
    `“${field}”的“${code ?? ''}”类算已解决，却要写向上级反映的情况。请去掉其中一项。`,
  commitmentWithoutPlan: ({ class: code }, field) =>
    `“${field}”的“${code ?? ''}”类属于承诺，却不要求写计划和完成时间，到时无从核对。建议要求写计划。`,
  numberPartUnknown: ({ part }, field) =>
    `“${field}”中的“${part ?? ''}”无法识别，只能用 {kind}、{term}、{session}、{year}、{period}、{category}、{seq} 和 {seq:位数}。请更正。`,
  periodNotInNumber: (_, field) =>
    `大会件和闭会件分开编号，“${field}”中却没有 {period}，两件会编成同一个号。请加上 {period}，或改为统一编号。`,
  periodsReadAlike: (_, field) =>
    `大会件和闭会件分开编号，“${field}”中两者的用字却相同，会编成同一个号。请改其中一个字。`,
  noGround: (_, field) => `“${field}”是空的，审查时无法说明理由。请至少填写一项。`,
  groundTwice: ({ ground }, field) => `“${field}”中有两项的代号都是“${ground ?? ''}”。请改其中一个。`,
  groundLabelTwice: ({ ground }, field) => `“${field}”中“${ground ?? ''}”出现两次。请改写或删去一项。`,
  disposalNotPossible: ({ ground }, field) =>
    `“${field}”的“${ground ?? ''}”要转往的渠道不在可以转作的范围内。请改“通常怎样处理”，或在转作的渠道中增加它。`,
  scaleWithoutDissatisfied: (_, field) =>
    `“${field}”中没有一项算作“不满意”，提出人无法表达不满意。请至少设一项，算作“不满意”。`,
  scaleWithoutSatisfied: (_, field) => `“${field}”中没有一项算作“满意”。请至少设一项，算作“满意”。`,
  scaleWordTwice: ({ word }, field) => `“${field}”中“${word ?? ''}”出现两次。请改其中一个的代号或名称。`,
  questionTwice: ({ question }, field) =>
    `“${field}”中有两个问题的代号都是“${question ?? ''}”。请改其中一个。`,
  optionTwice: ({ question, option }, field) =>
    `“${field}”的“${question ?? ''}”有两个选项的代号都是“${option ?? ''}”。请改其中一个。`,
  conditionOnNothing: ({ question, on }, field) =>
    `“${field}”的“${question ?? ''}”要看“${on ?? ''}”的回答才问，但前面没有这个问题或没有这个选项，永远不会问到。请填写排在前面的问题和它的选项的代号，或去掉条件。`,
  conditionNeverMet: ({ question, on }, field) =>
    `“${field}”的“${question ?? ''}”与它的条件“${on ?? ''}”问的人、类型或轮次不同，永远不会问到。请把两题改为一致，或去掉条件。`,
  silenceIsConsent: (_, field) =>
    `“${field}”设为“算作满意”：没有评价的都会抬高满意率。各地没有查到这样的规定，请确认确有依据。`,
  reminderAfterFeedback: (_, field) =>
    `“${field}”比“评价期限”还长，催评时评价已经结束。请缩短，或延长评价期限。`,
  automaticButOneRound: (_, field) =>
    `“${field}”设为自动启动，但办理轮次上限是1，永远不会再次办理。请提高轮次上限，或改为研究后决定。`,
  afterLastRoundIdle: (_, field) =>
    `选了“${field}”的方式，但没有要求末轮仍不满意的先协商，不登记也可以办结。如要求登记，请同时勾选。`,
  preCheckOfNothing: (_, field) =>
    `督查室审核设为“列明的”，但“${field}”一项也没有选，没有一件会送审。请选择情形，或改为不审、全审。`,
  noCategories: (_, field) => `“${field}”是空的，登记时没有类别可选。建议至少填写一类。`,
  recessBackwards: ({ from, to }, field) =>
    `“${field}”中从${from ?? ''}到${to ?? ''}的一段，结束早于开始。请对调两个日期。`,
  categoryTwice: ({ category }, field) => `“${field}”中“${category ?? ''}”出现两次。请删去一个。`,
  clearedTwiceRunning: ({ step }, field) =>
    `“${field}”的第${step ?? ''}步与前一步相同，同一个人要审两遍。请删去其中一步。`,
  clearanceWithoutPerson: ({ step }, field) =>
    `“${field}”的第${step ?? ''}步没有人可以办理：全县没有账号担任这一角色。请先开通账号，或删去这一步。`,
  delegationsBoundInVain: (_, field) =>
    `“${field}”列有代表团，但“代表团可以提出建议”为否，这一项不起作用。请删去代表团，或允许代表团提出。`,
  agreedWithoutCountersigning: (_, field) =>
    `“${field}”设为一份一致意见，但不要求会签，其他主办单位是否同意无从查考。建议同时要求会签。`,
  noFaceToFace: (_, field) => `“${field}”一种也没有选，见面率将永远是0。请至少选择一种。`,
  extensionWithinReply: (_, field) => `“${field}”比“答复期限”还短，延期没有意义。请延长，或缩短“答复期限”。`,
}
