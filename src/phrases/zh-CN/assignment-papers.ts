import { writtenDate } from './written-date.ts'

/** 交办通知和交办清单 */
export const assignmentPapers = {
  demonstration: '演示数据，不是真实公文',
  noticeFallback: (meeting: string) => `${meeting}交办通知`,
  addressees: '各承办单位：',
  handedOver: ({
    on,
    meeting,
    suggestions,
    proposals,
    units,
  }: {
    on: Parameters<typeof writtenDate>[0]
    meeting: string
    suggestions: number
    proposals: number
    units: number
  }) =>
    `${writtenDate(on)}，${meeting}交办人大代表建议${suggestions}件、政协提案${proposals}件，由${units}个单位承办。现将交办清单印发，请按清单办理。`,
  attachment: (units: number) => `附件：各承办单位交办清单（${units}份）`,
  listTitle: (unit: string) => `${unit}交办清单`,
  listFacts: ({
    meeting,
    on,
    parts,
  }: {
    meeting: string
    on: Parameters<typeof writtenDate>[0]
    parts: number
  }) => `${meeting}　${writtenDate(on)}交办　共${parts}件`,
  columns: {
    order: '序号',
    kind: '类型',
    number: '编号',
    title: '案由',
    lead: '领衔代表或第一提案人',
    role: '承办方式',
    hosts: '主办单位',
    coHosts: '会办单位',
    dueOn: '答复期限',
  },
  nothing: '本次会议没有交办事项。',
  date: writtenDate,
}

export type AssignmentPapersPhrases = typeof assignmentPapers
