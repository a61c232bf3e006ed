import { dateZh } from './date.ts'

type Day = { readonly date: string; readonly reason: string }
const atMost = 10

/** 期限为什么重算：写入每件的流程记录，和人写的原因一样用中文。 */
export const dateReasons = {
  rules: (year: number, from: string | undefined) =>
    `${year}年度办理规则${from === undefined ? '' : `（自${dateZh(from)}起施行）`}`,
  calendar: (year: number) => `${year}年工作日历`,
  days: (days: readonly Day[]) =>
    `工作日历变动：${days
      .slice(0, atMost)
      .map(({ date, reason }) => `${dateZh(date)}${reason}`)
      .join('、')}${days.length > atMost ? `等${days.length}天` : ''}`,
  byRules: (rules: string) => `按${rules}重算`,
  asNow: '按现行规则和工作日历重算',
  wouldMove: (what: string, count: number) => `${what}有变，涉及 ${count} 处日期`,
}
