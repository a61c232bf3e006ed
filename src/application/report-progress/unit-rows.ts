import { assignmentFactsOf, type AssignmentFacts } from '#domain/facts/assignment-facts.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { Item } from '#domain/item/item.ts'
import { repliesItself } from '#domain/item/parts.ts'
import { handledStages, underHandling } from '#domain/item/stages.ts'
import type { Unit } from '#domain/jurisdiction/jurisdiction.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { ReportCell, UnitRow } from '#documents/progress-report/progress-report.ts'
import { cellOf, type ReportScope } from './report-scope.ts'

/** A part in force, with what its item says of it. */
type Part = AssignmentFacts & { readonly isOpen: boolean; readonly firstReplied: boolean }

/**
 * 分单位: the units with parts in force. Work done is counted by part, so that a unit is not blamed for another
 * unit of the same item (`domain-rules.md` 10, trap 4).
 */
export function unitRows(
  items: readonly Item[],
  { units, year, days }: { readonly units: readonly Unit[] } & Omit<ReportScope, 'facts'>,
): readonly UnitRow[] {
  const ofYear = items.filter(item => item.year === year)
  const byUnit = Map.groupBy(ofYear.flatMap(partsInForce), ({ unitId }) => unitId)
  const scope: ReportScope = { facts: ofYear.map(factsOf), year, days }
  return units.flatMap(unit => {
    const parts = byUnit.get(unit.id)
    return parts ? [rowOf(unit, { parts, scope })] : []
  })
}

function rowOf(
  { id, shortName }: Unit,
  { parts, scope }: { readonly parts: readonly Part[]; readonly scope: ReportScope },
): UnitRow {
  const assigned = { handled: true, assigned: true } as const satisfies ItemFilter
  // Every column names the unit, so only its own items can be selected; a county has sixty such rows.
  const own = { ...scope, facts: scope.facts.filter(({ unitIds }) => unitIds.includes(id)) }
  const listed = (filter: ItemFilter) => cellOf({ ...assigned, ...filter }, own)
  const replying = parts.filter(repliesItself)
  return {
    unitId: id,
    name: shortName,
    total: listed({ unitId: id }),
    sole: listed({ hostUnitId: id, mode: 'sole' }),
    host: listed({ hostUnitId: id, mode: 'hostAndCoHost' }),
    coHost: counted(parts, ({ role }) => role === 'coHost'),
    separate: listed({ hostUnitId: id, mode: 'separate' }),
    jointHost: listed({ hostUnitId: id, mode: 'jointHosts' }),
    replying: listed({ hostUnitId: id }),
    signed: counted(parts, ({ status }) => status !== 'issued' && status !== 'objected'),
    fiveFixed: counted(parts, ({ fiveFixed }) => fiveFixed),
    met: counted(replying, ({ met }) => met),
    replied: counted(replying, ({ firstReplied }) => firstReplied),
    overdue: counted(replying, part => isOverdue(part, scope.days.today)),
  }
}

function partsInForce(item: Item): readonly Part[] {
  if (!(handledStages as readonly string[]).includes(item.stage)) return []
  const isOpen = (underHandling as readonly string[]).includes(item.stage)
  return assignmentFactsOf(item)
    .filter(({ status }) => status !== 'released')
    .map(part => ({ ...part, isOpen, firstReplied: firstReplied(item, part) }))
}

/** The first reply counts; a second round does not take it back. */
function firstReplied(item: Item, { assignmentId }: AssignmentFacts): boolean {
  return item.replies.some(
    reply => reply.assignmentId === assignmentId && reply.round === 1 && reply.deliveries.length > 0,
  )
}

function isOverdue({ isOpen, status, dueOn }: Part, today: PlainDate): boolean {
  return isOpen && status !== 'replied' && dueOn < today
}

function counted(parts: readonly Part[], holds: (part: Part) => boolean): ReportCell {
  return { value: parts.filter(holds).length, of: null }
}
