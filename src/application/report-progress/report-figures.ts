import { counts } from '#domain/indicators/counts.ts'
import { ratesOf } from '#domain/indicators/rates-of.ts'
import { figureOf, ofOwnItems, type Indicator } from '#domain/indicators/indicator.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { ReportFigure } from '#documents/progress-report/progress-report.ts'
import type { ReportScope } from './report-scope.ts'

/** Every indicator of the domain over the items of the year: the plain counts, then the rates. */
export function reportFigures(
  { facts, year, days }: ReportScope,
  settings: Settings,
): readonly ReportFigure[] {
  const rates = ratesOf(settings)
  const all: readonly Indicator[] = [...Object.values(counts), ...rates]
  return all.map(ofOwnItems).map(indicator => {
    const { name, version, source, among } = indicator
    const figure = figureOf(indicator, { items: facts, scope: { year }, days })
    return { name, version, source, ...figure, among: among ? { ...among, year } : null }
  })
}
