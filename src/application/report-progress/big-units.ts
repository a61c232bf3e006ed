import type { ProgressFacts, UnitRow } from '#documents/progress-report/progress-report.ts'

/** So many units a report names at most. */
const places = 5
/** Below this nobody speaks of a big undertaker. */
const leastItems = 5

/** 承办大户: the units that answer for most items, the first five and those level with the fifth. */
export function bigUnits(rows: readonly UnitRow[]): ProgressFacts['bigUnits'] {
  const ranked = rows
    .map(({ unitId, name, replying }) => ({ unitId, name, hosted: replying }))
    .filter(({ hosted }) => hosted.value >= leastItems)
    .toSorted((one, other) => other.hosted.value - one.hosted.value)
  const least = ranked[places - 1]?.hosted.value ?? 0
  return ranked.filter(({ hosted }) => hosted.value >= least)
}
