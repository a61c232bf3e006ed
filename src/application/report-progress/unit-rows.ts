import { factsOf, type ItemFacts } from '#domain/facts/item-facts.ts'
import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { Item } from '#domain/item/item.ts'
import type { Unit } from '#domain/jurisdiction/jurisdiction.ts'
import type { UnitRow } from '#documents/progress-report/progress-report.ts'
import { unitColumns } from '../figures/unit-figures.ts'
import { cellOf, type ReportScope } from './report-scope.ts'

/** 分单位: the units with parts in force, each with what it did for its own part. */
export function unitRows(
  items: readonly Item[],
  {
    units,
    resolved,
    year,
    days,
  }: { readonly units: readonly Unit[]; readonly resolved: readonly string[] } & Omit<ReportScope, 'facts'>,
): readonly UnitRow[] {
  const facts = items.filter(item => item.year === year).map(factsOf)
  return units.flatMap(unit => {
    // Every column names the unit, so only its own items can be selected; a county has sixty such rows.
    const own = facts.filter(({ unitIds }) => unitIds.includes(unit.id))
    const row = rowOf(unit, { facts: own, year, days }, resolved)
    return row.total.value > 0 ? [row] : []
  })
}

function rowOf({ id, shortName }: Unit, scope: ReportScope, resolved: readonly string[]): UnitRow {
  const columns = unitColumns(id, resolved)
  const cell = (filter: ItemFilter) => cellOf(filter, scope)
  const byMode = (mode: NonNullable<ItemFacts['mode']>) => cell({ ...columns.asHost, mode })
  return {
    unitId: id,
    name: shortName,
    total: cell(columns.assigned),
    sole: byMode('sole'),
    host: byMode('hostAndCoHost'),
    coHost: cell(columns.asCoHost),
    separate: byMode('separate'),
    jointHost: byMode('jointHosts'),
    replying: cell(columns.asHost),
    signed: cell(columns.signed),
    fiveFixed: cell(columns.fiveFixed),
    met: cell(columns.met),
    replied: cell(columns.replied),
    overdue: cell(columns.overdue),
    solved: cell(columns.solved),
    firstSatisfied: cell(columns.firstSatisfied),
    satisfied: cell(columns.satisfied),
    rehandled: cell(columns.rehandled),
  }
}
