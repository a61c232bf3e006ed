import type { Item } from '#domain/item/item.ts'
import type { ObjectionCounts } from '#documents/progress-report/progress-report.ts'

/** 退办: objections raised, and how they ended. One item can see several. */
export function objectionCounts(items: readonly Item[]): ObjectionCounts {
  const raised = items
    .flatMap(({ assignments }) => assignments)
    .filter(({ objection }) => objection !== undefined)
  const ended = (kind: 'adjusted' | 'ruled') => raised.filter(({ outcome }) => outcome?.kind === kind).length
  return {
    raised: raised.length,
    adjusted: ended('adjusted'),
    ruled: ended('ruled'),
    open: raised.filter(({ outcome }) => outcome === undefined).length,
  }
}
