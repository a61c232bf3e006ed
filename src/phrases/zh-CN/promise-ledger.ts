import type { PlainDate } from '#domain/time/plain-date.ts'
import { writtenDate } from './written-date.ts'

/** 承诺台账：页面与导出 */
export const promiseLedger = {
  sheet: '承诺台账',
  heading: '承诺台账',
  title: (jurisdiction: string) => `${jurisdiction}建议提案承诺事项台账`,
  demonstration: '演示数据',
  asOf: (date: PlainDate) => `截至${writtenDate(date)}`,
  count: (count: number) => `共${count}项`,
  filter: (terms: readonly string[]) => `筛选：${terms.length > 0 ? terms.join('；') : '全部'}`,
  hint: '答复中承诺的事项，跨年度、跨届次跟踪，直到落实或经同意取消。',
  ownHint: '本单位答复中的承诺。到了填报日期请填写进展，落实后由县政府督查室核查。',
  narrow: '台账情况',
  states: { open: '未了结', overdue: '已逾期', reviewDue: '应填报进展', toCheck: '待核查', ended: '已了结' },
  allYears: '全部年度',
  any: '不限',
  export: '导出表格',
  none: '没有符合条件的承诺事项。',
  noVerdict: '未评价',
  noProgress: '尚未填报',
  ofItem: ({ year, number, title }: { year: number; number: string | null; title: string }) =>
    `${year}年${number ? `第${number}号` : ''}《${title}》`,
  moved: (date: string) => `原时限 ${date}`,
  parkedDue: (count: number) => `另有 ${count} 件挂起事项到了复核日期`,
  deskTitle: '承诺事项待填报',
  deskMore: '查看承诺台账',
  reviewBy: (date: string) => `${date}前填报进展`,
  more: '显示更多',
  columns: {
    year: '年度',
    number: '编号',
    kind: '类型',
    title: '案由',
    leadName: '领衔人',
    unit: '责任单位',
    text: '承诺事项',
    promiseKind: '承诺类型',
    responsible: '责任人',
    madeOn: '承诺日期',
    dueOn: '完成时限',
    firstDueOn: '原定时限',
    daysLeft: '剩余工作日',
    status: '状态',
    percent: '完成%',
    progressOn: '最近填报',
    progress: '最近进展',
    reviewOn: '下次填报',
    verdict: '提出人评价',
  },
}

export type PromiseLedgerPhrases = typeof promiseLedger
