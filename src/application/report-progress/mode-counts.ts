import { handlingModes } from '#domain/vocabulary/handling-modes.ts'
import type { ProgressFacts } from '#documents/progress-report/progress-report.ts'
import { cellOf, type ReportScope } from './report-scope.ts'

/** 按承办方式: items assigned in each handling mode. */
export function modeCounts(scope: ReportScope): ProgressFacts['modes'] {
  const entries = handlingModes.map(mode => [mode, cellOf({ handled: true, assigned: true, mode }, scope)])
  return Object.fromEntries(entries) as ProgressFacts['modes'] // one entry a mode
}
