/** What became of an ask: follows the clause that says what the unit does. `{month}` is a month before the letter. */
export const adoptedEndings = [
  '该项工作已于{month}完成，欢迎到现场查看。',
  '目前已全部落实到位，由专人负责日常管护。',
  '{month}已办理完毕，并通过县级验收。',
  '已于{month}启用，运行情况良好。',
  '此项已列入今年重点工作并提前完成，相关群众反映较好。',
  '{month}已组织实施，达到预期效果，今后将形成常态。',
  '已印发通知全面执行，{month}抽查未发现走样。',
  '现已办结，有关资料存档备查。',
] as const

export const partlyEndings = [
  '目前已完成前期工作，正在按程序推进。',
  '已先行实施其中最急需的部分，其余部分分步安排。',
  '已列入年度计划，资金落实后即组织实施。',
  '方案已形成初稿，正在征求有关方面意见。',
  '{month}已启动试点，总结经验后逐步推开。',
  '项目已入库，正在办理审批手续。',
  '已完成招标准备，预计下半年可见成效。',
] as const

export const notAdoptedOpenings = [
  '经反复研究，此项暂时难以实施，原因见后。',
  '这条意见很有针对性，但目前条件尚不具备，具体原因在后面说明。',
  '对此项意见，我单位作了专题研究，近期确难办理，原因见后。',
  '此项近期不能办理，敬请谅解；条件成熟时再行安排。',
] as const

export const explanations = [
  '对照现行政策，已有规定可以执行。今后将加大宣传力度，在村（社区）公开栏张贴办事指南。',
  '有关情况核实如下：目前的做法符合上级规定，我单位将加强检查，防止走样，并欢迎继续监督。',
  '此项涉及面较广，我单位将在下一步工作中充分吸收您的意见，并把研究结果及时告知。',
] as const

export const declinedEndings = [
  '我单位已将此事项登记在册，条件成熟时优先考虑，并每半年向您通报一次。',
  '下一步将积极向上反映，争取政策和资金支持，有进展及时告知。',
  '在此之前，我单位将采取临时措施，尽量减轻影响。',
] as const

export const openings = [
  '{unit}高度重视，主要负责人批示要求{section}认真办理。{progress}',
  '收到后，{unit}及时召开会议研究，明确由{section}承办。{progress}',
  '{unit}第一时间与提出者取得联系。{progress}',
  '{progress}在此基础上，{unit}逐条研究了办理意见。',
] as const

export const secondOpening =
  '收到反馈意见后，{unit}主要负责人专门听取汇报，带队再次上门面商，对上次答复中不具体的部分逐条补充，并重新明确了完成时间和责任人。'

export const clearanceNotes = [
  '格式规范，内容完整，同意报签。',
  '已核对数据和附件，请领导审签。',
  '同意。',
  '',
] as const
export const signatureNotes = ['同意印发。', '同意。请承办股室按承诺抓好落实。', ''] as const
export const returnNotes = [
  '第二条只有态度没有措施，请写明时间和责任股室后再报。',
  '与提出者面商的情况没有反映，请补充。',
  '数据与上月报送的不一致，请核对。',
  '套话偏多，请按提出的几条逐一回应。',
] as const
