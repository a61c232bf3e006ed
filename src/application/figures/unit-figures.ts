import type { Tx } from '#database/engine/transaction.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import { conditionsOf, type ItemFilter, type LampDays } from '#domain/facts/item-filter.ts'
import { matches } from '#domain/facts/matches.ts'
import { settingsOf } from '#domain/jurisdiction/jurisdiction.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { lampDaysOn } from '../lamp-days.ts'
import { factsInScope, type FiguresQuery } from './figures.ts'

/** Columns of the table of units; each a filter, so that each figure opens its list. */
export function unitColumns(resolvedClasses: string) {
  return {
    assigned: { assigned: true, handled: true },
    asHost: { assigned: true, handled: true },
    signed: { assigned: true, handled: true, receiptsMissing: false },
    fiveFixed: { assigned: true, handled: true, fiveFixed: true },
    met: { assigned: true, handled: true, met: true },
    replied: { assigned: true, handled: true, replied: true },
    overdue: { underHandling: true, lamp: 'red' },
    satisfied: { handled: true, content: true },
    dissatisfied: { handled: true, result: 'dissatisfied' },
    solved: { handled: true, resultClass: resolvedClasses },
  } as const satisfies Record<string, ItemFilter>
}
export type UnitColumn = keyof ReturnType<typeof unitColumns>
export type UnitFigures = {
  readonly unitId: string
  readonly figures: Readonly<Record<UnitColumn, { readonly value: number; readonly of: ItemFilter }>>
}

/** Columns that count every part of a unit; the others count what it answers for. */
const ofEveryPart: readonly UnitColumn[] = ['assigned', 'signed', 'fiveFixed']

/** 各单位: how the units stand side by side, by item; units without tasks are left out. */
export async function unitFigures(
  tx: Tx,
  asking: Asking,
  { calendar, query }: { readonly calendar: Application['calendar']; readonly query: FiguresQuery },
): Promise<readonly UnitFigures[]> {
  const { jurisdiction, now } = asking
  const year = query.year ?? Number(now.today.slice(0, 4))
  const items = await factsInScope(tx, asking, { year, asOf: query.asOf })
  const days = lampDaysOn(query.asOf ?? now.today, jurisdiction, calendar)
  const resolved = settingsOf(jurisdiction, year).resultClasses.filter(({ isResolved }) => isResolved)
  const columns = unitColumns(resolved.map(({ code }) => code).join(','))
  return jurisdiction.units
    .map(({ id }) => ({ unitId: id, figures: figuresOfUnit(id, { columns, items, year, days }) }))
    .filter(({ figures }) => figures.assigned.value > 0)
}

type Table = {
  readonly columns: Record<UnitColumn, ItemFilter>
  readonly items: readonly ItemFacts[]
  readonly year: number
  readonly days: LampDays
}

function figuresOfUnit(unitId: string, { columns, items, year, days }: Table): UnitFigures['figures'] {
  const entries = Object.entries(columns).map(([column, filter]) => {
    const whose = ofEveryPart.includes(column as UnitColumn) ? { unitId } : { hostUnitId: unitId }
    const of: ItemFilter = { ...filter, ...whose, year }
    const conditions = conditionsOf(of, days)
    return [column, { value: items.filter(item => matches(item, conditions)).length, of }]
  })
  return Object.fromEntries(entries) as UnitFigures['figures'] // one entry a column
}
