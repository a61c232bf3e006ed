import type { RefusalPhrases } from '../refusal-phrases.ts'
import { dateZh } from './date.ts'
import { contradictionTexts } from './settings-contradictions.ts'
import { settingsWords } from './settings-fields.ts'

/** 每一种"不行"：说明原因，并告诉下一步怎么做。 */
export const refusals: RefusalPhrases = {
  notPermitted: () => '您没有办理这一步的权限。如确需办理，请联系本单位管理员或县政府督查室。',
  wrongStage: () => '这一步与目前的办理环节不符，可能刚刚有人办理过。请刷新后查看最新状态。',
  unknownTarget: () => '没有找到要办理的内容，请刷新后重试。',
  kindNotYours: () => '人大代表、代表团提交建议，政协委员和政协各参加单位提交提案。请选择对应的类型。',
  notYourOwnItem: () => '只能提交由您本人领衔的建议提案。联名件请由领衔人提交。',
  alreadySubmitted: () => '这一件已经提交过了，无需重复提交。',
  noProposer: () => '请至少填写一位提出人。',
  sameProposerTwice: () => '同一位提出人填写了两次，请删去一个。',
  groundNotOfThisKind: () => '所选理由不适用于这一类件，请重新选择理由。',
  numberTaken: () => '这个编号在本次会议中已被使用。请换一个编号，或留空由系统编号。',
  mergeIntoItself: () => '不能并入自身，请选择另一件作为主件。',
  mergeAcrossKinds: () => '建议和提案不能互相并案，请选择同类的主件。',
  mergeTargetNotOpen: ({ title }) =>
    `主件“${title ?? ''}”已进入交办或已结束，不能再并入。请选择尚未交办的主件。`,
  noPoints: () => '请先逐条分解所提事项。',
  unknownPoint: () => '所选事项不在分解清单中，请刷新后重新选择。',
  unitTwice: () => '同一单位选择了两次，每个单位只能承担一个角色。',
  unitsDoNotFitMode: () =>
    '所选单位与承办方式不符：单办一个单位；主会办一个主办、至少一个会办；分办至少两个单位。',
  unitUnknown: () => '所选单位不在本县承办单位名录中，请重新选择。',
  pointWithoutUnit: ({ point }) => `“${point ?? ''}”还没有承办单位，请为每一条确定单位。`,
  noAllotment: () => '尚未拟定承办单位，请先拟办再交办。',
  meetingUnknown: () => '没有找到这次交办会，请先登记交办会。',
  meetingNotYetHeld: ({ heldOn }) => `交办会定于${dateZh(heldOn)}召开，当天起才能交办。`,
  objectionWindowClosed: ({ closedOn }) =>
    `异议期已于${dateZh(closedOn)}截止，视为接受。如确有困难，请与县政府督查室联系。`,
  ruledAlready: () => '督查室已经裁定，请按裁定办理。',
  signedAlready: ({ acceptedOn }) =>
    `本单位已于${dateZh(acceptedOn)}签收，不能再提出异议。如确有困难，请与县政府督查室联系。`,
  sameUnit: () => '请选择另一个单位；维持原单位请使用“裁定”。',
  unitAlreadyAssigned: () => '该单位已承担本件的另一部分，请选择其他单位。',
  fiveFixesIncomplete: () => '请先完成“五定”，再起草答复。',
  deadlineAfterDue: ({ dueOn }) => `内部完成时限不能晚于答复时限${dateZh(dueOn)}，请提前。`,
  dayTooEarly: ({ from }) => `日期不能早于${dateZh(from)}，请改正后再提交。`,
  dayInFuture: () => '日期不能晚于今天，请改正后再提交。',
  contactInFuture: () => '沟通日期不能晚于今天，请在沟通之后登记。',
  notMetProposer: () => '这次沟通没有写到您，无需由您确认。',
  verdictGiven: () => '您已经确认过这次沟通，确认后不能更改。如选错了，请与县政府督查室联系。',
  opinionNotAsked: () => '主办单位尚未征求会办意见，请在收到征求之后再反馈。',
  opinionAskedAlready: () => '已向该单位征求意见，正在等待回复。需要时请电话催办。',
  opinionOutstanding: () => '还有会办单位没有反馈意见。请先催办，收到后再送审。',
  noContactYet: () => '还没有与提出人沟通的记录。请先联系提出人并登记，再送审答复。',
  replyExists: () => '答复稿已送审或已签发，不能再修改。需要修改请先由审核人退回。',
  emptyAnswer: ({ point }) => `“${point ?? ''}”还没有答复内容，请逐条答复。`,
  unknownResultClass: () => '请选择办理结果类别。',
  planNeeded: ({ class: code }) => `${code ?? ''}类答复须写明落实计划和完成时间。`,
  reasonNeeded: ({ class: code }) => `${code ?? ''}类答复须写明不能解决的原因。`,
  notYourClearanceStep: () => '目前的审核环节不由您办理，请等待上一环节或联系本单位办公室。',
  documentNumberTaken: () => '该文号已被使用，请换一个文号。',
  addresseeMissing: ({ expected }) => `请为全部${expected ?? ''}位提出人逐一选择送达方式。`,
  notAddressee: () => '这份答复不是发给您的，请从“我的建议提案”打开您自己的件。',
  feedbackGiven: () => '您已经评价过这份答复，评价提交后不能更改。如有新的情况，请与县政府督查室联系。',
  dissatisfiedNeedsReason: () => '选择“不满意”时，请写明原因，以便重新办理。',
  nobodyDissatisfied: () => '本轮没有“不满意”的评价，不需要重新办理。',
  feedbackOutstanding: () => '还有提出人没有评价，且评价期限未到，暂不能办结。请在收齐评价或到期之后再办结。',
  dissatisfiedOpen: () => '有提出人不满意，请先重新办理，再办结。',
  jurisdictionExists: () => '该行政区已经存在，请换一个代码。',
  sessionExists: () => '该届次已经登记过了，请从列表中选择。',
  sessionUnknown: () => '没有找到这个届次，请刷新后重试。',
  closesBeforeOpening: () => '闭会日期不能早于开会日期，请检查。',
  yearLocked: ({ year }) =>
    `${year ?? ''}年度的规则已经锁定，不能再更改。需要调整的，请在下一年度的规则中办理。`,
  noSettingsDraft: ({ year }) => `${year ?? ''}年度没有规则草稿。请先填写并保存草稿。`,
  settingsTooEarly: ({ from }) =>
    `施行日期不能早于${dateZh(from)}：此前的日子已按原来的规则办理。请选择这一天或以后的日期。`,
  settingsTooLate: ({ to }) => `施行日期不能晚于${dateZh(to)}。请选择更早的日期。`,
  settingsContradict: facts => contradictionSentence(facts),
  noSettingsToLock: ({ year }) => `${year ?? ''}年度还没有施行自己的规则，不能锁定。请先施行一份规则。`,
  settingsStillToCome: ({ from }) => `有一份规则将从${dateZh(from)}起施行，到那天以后才能锁定。请届时再办。`,
  loginTaken: () => '该登录名已被使用，请换一个。',
  ownRoles: () => '不能更改自己的角色。如需调整，请由另一位管理员办理。',
  administratorApart: () => '管理员不能兼任其他角色。请为办理工作另开账号，或只保留一类角色。',
  lastAdministrator: () =>
    '这是最后一位可登录的管理员，不能停用，也不能取消管理员角色。请先为他人开通管理员账号。',
  proposerUnknown: () => '所选提出人不在本县名册中，请先登记名册，或重新选择。',
  wrongPassword: () => '当前密码不正确，请重新输入。',
  noSession: () => '没有找到相应的届次。请先由管理员登记会议届次，或在导入时选择。',
}

function contradictionSentence({
  code,
  field,
  count = 1,
  ...facts
}: Parameters<RefusalPhrases['wrongStage']>[0]): string {
  const say = Object.entries(contradictionTexts).find(([known]) => known === code)?.[1]
  const label = Object.entries(settingsWords.fields).find(([known]) => known === field)?.[1].label ?? ''
  const more = Number(count) > 1 ? `另有${Number(count) - 1}处矛盾，也请一并更正。` : ''
  return `规则自相矛盾，不能施行。${say?.(facts, label) ?? '请按提示更正后再施行。'}${more}`
}
