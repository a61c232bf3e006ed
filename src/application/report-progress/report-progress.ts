import type { Tx } from '#database/engine/transaction.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { ReportText } from '#domain/jurisdiction/jurisdiction.ts'
import { canList } from '#domain/permission/scope.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import { endOfDay, type PlainDate } from '#domain/time/plain-date.ts'
import type { ProgressReport } from '#documents/progress-report/progress-report.ts'
import { reportOf } from '#documents/progress-report/report-of.ts'
import type { Language } from '#phrases/language.ts'
import type { Asking } from '../ask.ts'
import { foldedItems } from '../items-as-of.ts'
import { lampDaysOn } from '../lamp-days.ts'
import { activitiesUntil } from './activities-until.ts'
import { progressFacts } from './progress-facts.ts'

/**
 * 办理进展情况 of a year as known at the end of a day (Asia/Shanghai): folded from what was recorded up to then,
 * so that an earlier day gives the earlier figures. A day that is still to come is answered with today.
 * `reportTexts` are the parts people wrote themselves; they stand in the report of any day of their year.
 */
export async function reportProgress(
  tx: Tx,
  { actor, scope, jurisdiction, now }: Asking,
  question: {
    readonly year: number
    readonly asOf?: PlainDate | undefined
    readonly calendar: Calendar
    readonly language?: Language | undefined
    readonly reportTexts?: readonly ReportText[]
  },
): Promise<ProgressReport> {
  const { year, calendar, language = 'zh-CN', reportTexts = jurisdiction.reportTexts } = question
  const asOf = question.asOf && question.asOf < now.today ? question.asOf : now.today
  const moment = { jurisdictionId: actor.jurisdictionId, until: endOfDay(asOf) }
  const items = await foldedItems(tx, { ...moment, year })
  const facts = progressFacts({
    items: items.filter(item => canList(scope, factsOf(item))),
    activities: await activitiesUntil(tx, moment),
    jurisdiction,
    year,
    asOf,
    days: lampDaysOn(asOf, jurisdiction, calendar),
    generatedAt: now.at,
    language,
  })
  const nextSteps = reportTexts.find(text => text.year === year && text.section === 'nextSteps')?.text
  return reportOf(facts, { language, ...(nextSteps ? { nextSteps } : {}) })
}
