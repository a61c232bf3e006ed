import { counts } from '#domain/indicators/counts.ts'
import { figureOf, type Indicator } from '#domain/indicators/indicator.ts'
import { fiveFixRate } from '#domain/indicators/five-fix-rate.ts'
import { meetingRate } from '#domain/indicators/meeting-rate.ts'
import { meetingRateReported } from '#domain/indicators/meeting-rate-reported.ts'
import { receiptRate } from '#domain/indicators/receipt-rate.ts'
import { replyRate } from '#domain/indicators/reply-rate.ts'
import { satisfactionRate } from '#domain/indicators/satisfaction-rate.ts'
import { solvedRate } from '#domain/indicators/solved-rate.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { ReportFigure } from '#documents/progress-report/progress-report.ts'
import type { ReportScope } from './report-scope.ts'

/** Every indicator of the domain over the items of the year: the plain counts, then the rates. */
export function reportFigures(
  { facts, year, days }: ReportScope,
  settings: Pick<Settings, 'resultClasses'>,
): readonly ReportFigure[] {
  const rates = [
    meetingRate,
    meetingRateReported,
    receiptRate,
    fiveFixRate,
    replyRate,
    satisfactionRate,
    solvedRate(settings),
  ]
  const all: readonly Indicator[] = [...Object.values(counts), ...rates]
  return all.map(indicator => {
    const { name, version, source, among } = indicator
    const figure = figureOf(indicator, { items: facts, scope: { year }, days })
    return { name, version, source, ...figure, among: among ? { ...among, year } : null }
  })
}
