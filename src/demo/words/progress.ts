/** 承诺进展 as units report it in the summer, each with how far it is. */
export const progressWords = [
  { text: '已列入年度工作计划，牵头股室和责任人已经明确。', percent: 15, next: '8月底前完成前期资料收集。' },
  { text: '现场踏勘已经完成，正在编制实施方案。', percent: 30, next: '方案经局务会研究后报批。' },
  { text: '实施方案已通过评审，正在落实资金。', percent: 45, next: '资金到位后组织招标。' },
  { text: '已完成招标，施工单位进场。', percent: 60, next: '按周调度，确保按期完成。' },
] as const

/** … and as they report it when it does not go on. */
export const delayWords = [
  { text: '方案已经报送，尚未批复。', percent: 10, problem: '用地手续还在办理，预计推迟一个月。' },
  { text: '前期工作进展较慢。', percent: 10, problem: '资金缺口较大，正在向上争取。' },
] as const

export const evidenceRequired = ['批复文件和现场照片', '印发文件', '竣工验收单', '工作总结和台账'] as const
