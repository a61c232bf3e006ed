import type { StartEvent } from '#domain/vocabulary/start-events.ts'
import { dateZh } from './date.ts'
import { vocabulary } from './vocabulary.ts'

const { startEvents } = vocabulary

/** 各页面共用的词句。 */
export const webKit = {
  date: (date: string) => dateZh(date),
  daysLeft: (days: number) => (days === 0 ? '今天到期' : `剩${days}个工作日`),
  daysLate: (days: number) => (days === 0 ? '已逾期' : `已逾期${days}个工作日`),
  lampNone: '—',
  howComputed: '时限推算',
  derivation: {
    start: (on: string, event?: StartEvent) =>
      `起算日：${dateZh(on)}${event ? `（${startEvents[event]}）` : ''}`,
    awaits: (event: StartEvent) =>
      `应自${startEvents[event]}之日起算，目前尚未${startEvents[event]}，届时重新推算`,
    rule: (rule: string, firstDayCounts: boolean) =>
      `规则：${rule}，${firstDayCounts ? '当日计入' : '从次日起算'}`,
    volume: (items: number, days: number, isWorking: boolean, to: string) =>
      `承办${items}件，件数较多，宽限${days}${isWorking ? '个工作日' : '天'}：${dateZh(to)}`,
    workingDays: (n: number) => `${n}个工作日`,
    naturalDays: (n: number) => `${n}天`,
    months: (n: number) => `${n}个月`,
    fixed: (day: string) => `固定日期${day}`,
    holiday: (from: string, to: string, name: string) =>
      `${name}放假不计：${dateZh(from)}${from === to ? '' : `至${dateZh(to)}`}`,
    weekends: (days: number) => `周末不计：${days}天`,
    workedRestDay: (on: string, name: string) => `${dateZh(on)}调休上班，计入（${name}）`,
    reached: (on: string) => `期满：${dateZh(on)}`,
    rolledOver: (from: string, to: string) => `${dateZh(from)}为休息日，顺延至${dateZh(to)}`,
    share: (percent: number, from: string, to: string) =>
      `${dateZh(from)}至${dateZh(to)}办理时间的${percent}%`,
    withReply: (to: string) => `晚于答复期限，按答复期限：${dateZh(to)}`,
    beforeHost: (hostDueOn: string, days: number) => `主办期限${dateZh(hostDueOn)}之前${days}天`,
    extended: (to: string, on: string) => `${dateZh(on)}批准延期至${dateZh(to)}`,
    paused: (from: string, to: string, days: number, isWorking: boolean) =>
      `${dateZh(from)}至${dateZh(to)}暂停计时，补回${days}${isWorking ? '个工作日' : '天'}`,
    corrected: (from: string, to: string, on: string) =>
      `${dateZh(on)}人工更正：${dateZh(from)}改为${dateZh(to)}`,
    provisional: (after: string) => `${dateZh(after)}之后的放假安排尚未公布，日期为暂定`,
  },
  problem: { since: '您打开之后的变化', reload: '查看最新内容', close: '关闭' },
  loading: '正在读取…',
  retry: '重试',
  none: '无',
}
export type WebKitPhrases = typeof webKit
