import type { Item } from '#domain/item/item.ts'
import type { ProgressFacts } from '#documents/progress-report/progress-report.ts'

/** 逐条分解: items that were split, and into how many asks. */
export function pointCounts(items: readonly Item[]): ProgressFacts['points'] {
  const split = items.filter(({ points }) => points.length > 0)
  return { items: split.length, points: split.reduce((sum, { points }) => sum + points.length, 0) }
}
