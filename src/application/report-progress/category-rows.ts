import { conditionsOf } from '#domain/facts/item-filter.ts'
import { matches } from '#domain/facts/matches.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { CategoryRow } from '#documents/progress-report/progress-report.ts'
import { classCell } from './class-counts.ts'
import { cellOf, type ReportScope } from './report-scope.ts'

/** 分类别: categories that have items, in the county's order, others after them, none at the end. */
export function categoryRows(
  scope: ReportScope,
  { categories, resultClasses }: Pick<Settings, 'categories' | 'resultClasses'>,
): readonly CategoryRow[] {
  const conditions = conditionsOf({ handled: true, year: scope.year }, scope.days)
  const used = new Set(scope.facts.filter(one => matches(one, conditions)).map(({ category }) => category))
  const others = [...used].filter(name => name !== '' && !categories.includes(name)).sort()
  return [...categories, ...others, '']
    .filter(name => used.has(name))
    .map(category => ({
      category,
      total: cellOf({ handled: true, category }, scope),
      suggestions: cellOf({ handled: true, category, kind: 'suggestion' }, scope),
      proposals: cellOf({ handled: true, category, kind: 'proposal' }, scope),
      replied: cellOf({ handled: true, category, replied: true }, scope),
      classes: resultClasses.map(({ code }) => classCell(scope, code, { category })),
    }))
}
