import { addDays, type PlainDate } from '../time/plain-date.ts'
import { contentLevels, judgementColumns, type JudgementColumn } from '../vocabulary/opinion-levels.ts'
import type { Condition } from './item-filter.ts'

/** What a judgement may be asked to be: content, or content with silence taken as content, as some county may say. */
const judgedAs = ['content', 'contentOrSilent'] as const
type JudgedAs = (typeof judgedAs)[number]

export type JudgementVerdict = `${JudgementColumn}:${JudgedAs}`
export const judgementVerdicts = judgementColumns.flatMap(column =>
  judgedAs.map((as): JudgementVerdict => `${column}:${as}`),
)

export function verdictCondition(verdict: JudgementVerdict): Condition {
  const [column, as] = verdict.split(':') as [JudgementColumn, JudgedAs] // made of both
  if (as === 'content') return { column, among: contentLevels }
  return { column, among: ['understanding', 'dissatisfied'], not: true }
}

export function countedCondition(counted: boolean, today: PlainDate): Condition {
  return { column: 'countsFrom', ...(counted ? { until: today } : { from: addDays(today, 1) }) }
}

export function silentConditions(silent: boolean, today: PlainDate): readonly Condition[] {
  if (!silent) return [{ column: 'result', known: true }]
  return [{ column: 'result', known: false }, countedCondition(true, today)]
}
