import type { Activity } from '#domain/activity/record-activity.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { LampDays } from '#domain/facts/item-filter.ts'
import type { Item } from '#domain/item/item.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { countingSettingsOf } from '#domain/jurisdiction/settings-of.ts'
import { handledStages } from '#domain/item/stages.ts'
import type { Instant, PlainDate } from '#domain/time/plain-date.ts'
import { figureNamed, type ProgressFacts } from '#documents/progress-report/progress-report.ts'
import type { Language } from '#phrases/language.ts'
import { activityRows } from './activity-rows.ts'
import { bigUnits } from './big-units.ts'
import { categoryRows } from './category-rows.ts'
import { classCounts } from './class-counts.ts'
import { contactCounts } from './contact-counts.ts'
import { modeCounts } from './mode-counts.ts'
import { objectionCounts } from './objection-counts.ts'
import { pointCounts } from './point-counts.ts'
import { reportFigures } from './report-figures.ts'
import { cellOf, type ReportScope } from './report-scope.ts'
import { unitRows } from './unit-rows.ts'

export type ProgressInput = {
  /** Items as they stood at the end of `asOf`. */
  readonly items: readonly Item[]
  readonly activities: readonly Activity[]
  readonly jurisdiction: Jurisdiction
  readonly year: number
  readonly asOf: PlainDate
  readonly days: LampDays
  readonly generatedAt: Instant
  readonly language: Language
}

/** Every number of the report; pure, so that the same items give the same report on any day. */
export function progressFacts(input: ProgressInput): ProgressFacts {
  const { items, jurisdiction, year, asOf, days, generatedAt, language } = input
  const settings = countingSettingsOf(jurisdiction, year, asOf)
  const handled = items.filter(
    item => item.year === year && (handledStages as readonly string[]).includes(item.stage),
  )
  const scope: ReportScope = { facts: items.map(factsOf), year, days }
  const figures = reportFigures(scope, settings)
  const named = (name: string) => figureNamed({ figures }, name)
  const resolved = settings.resultClasses.flatMap(({ code, isResolved }) => (isResolved ? [code] : []))
  const units = unitRows(items, { units: jurisdiction.units, resolved, year, days })
  const proposalsIn = (period: 'inSession' | 'betweenSessions') =>
    cellOf({ handled: true, kind: 'proposal', period }, scope).value
  return {
    jurisdiction: {
      id: jurisdiction.id,
      name: jurisdiction.name,
      isDemonstration: jurisdiction.isDemonstration,
    },
    year,
    asOf,
    generatedAt,
    sessions: jurisdiction.sessions.filter(session => session.year === year && session.opensOn <= asOf),
    total: named('handled').numerator,
    suggestions: {
      total: named('suggestions').numerator,
      inSession: named('suggestionsInSession').numerator,
      betweenSessions: named('suggestionsBetweenSessions').numerator,
    },
    proposals: {
      total: named('proposals').numerator,
      inSession: proposalsIn('inSession'),
      betweenSessions: proposalsIn('betweenSessions'),
    },
    assigned: named('assigned').numerator,
    meetingRate: named('meetingRate').value,
    meetingRateReported: named('meetingRateReported').value,
    figures,
    overdue: cellOf({ underHandling: true, lamp: 'red' }, scope),
    modes: modeCounts(scope),
    points: pointCounts(handled),
    byClass: classCounts(scope, { ...settings, language }),
    byCategory: categoryRows(scope, settings),
    units,
    bigUnits: bigUnits(units),
    objections: objectionCounts(handled),
    contacts: contactCounts(handled),
    activities: activityRows(input.activities, { asOf, scope }),
  }
}
