import type { Tx } from '#database/engine/transaction.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import { conditionsOf, type ItemFilter, type LampDays } from '#domain/facts/item-filter.ts'
import { ofOwnLevel } from '#domain/indicators/indicator.ts'
import { matches } from '#domain/facts/matches.ts'
import { partMark } from '#domain/facts/part-marks.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import { countingSettingsOf } from '#domain/jurisdiction/settings-of.ts'
import { earlier } from '#domain/time/plain-date.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { lampDaysOn } from '../lamp-days.ts'
import { factsInScope, type FiguresQuery } from './figures.ts'

/** Columns of the table of units: each a filter on what the unit did for its own part, so each opens its list. */
export function unitColumns(unitId: string, resolvedClasses: readonly string[]) {
  const assigned = { assigned: true, handled: true } as const
  const own = (...marks: readonly string[]) => ({
    partMark: marks.map(mark => partMark(unitId, mark)).join(','),
  })
  return {
    assigned: { ...assigned, unitId },
    asHost: { ...assigned, hostUnitId: unitId },
    asCoHost: { ...assigned, ...own('coHost') },
    signed: { ...assigned, ...own('signed') },
    fiveFixed: { ...assigned, ...own('fiveFixed') },
    led: { ...assigned, ...own('led') },
    met: { ...assigned, ...own('met') },
    replied: { ...assigned, ...own('replied') },
    overdue: { underHandling: true, lamp: 'red', ...own('owes') },
    firstSatisfied: { handled: true, ...own('first-satisfied', 'first-basicallySatisfied') },
    satisfied: { handled: true, ...own('satisfied', 'basicallySatisfied') },
    dissatisfied: { handled: true, ...own('dissatisfied') },
    rehandled: { handled: true, ...own('again') },
    solved: { handled: true, ...own(...resolvedClasses.map(code => `class-${code}`)) },
  } as const satisfies Record<string, ItemFilter>
}
export type UnitColumn = keyof ReturnType<typeof unitColumns>
export type UnitFigures = {
  readonly unitId: string
  /** How many items the unit's leader leads himself at least, by the county's rule. */
  readonly leastLed: number
  readonly figures: Readonly<Record<UnitColumn, { readonly value: number; readonly of: ItemFilter }>>
}

/** 各单位: how the units stand side by side, by item; units without tasks are left out. */
export async function unitFigures(
  tx: Tx,
  asking: Asking,
  { calendar, query }: { readonly calendar: Application['calendar']; readonly query: FiguresQuery },
): Promise<readonly UnitFigures[]> {
  const { jurisdiction, now } = asking
  const year = query.year ?? Number(now.today.slice(0, 4))
  const asOf = query.asOf && earlier(query.asOf, now.today)
  const items = await factsInScope(tx, asking, { year, asOf })
  const days = lampDaysOn(asOf ?? now.today, jurisdiction, calendar)
  const { resultClasses, leaderOwnItems } = countingSettingsOf(jurisdiction, year, asOf ?? now.today)
  const resolved = resultClasses.filter(({ isResolved }) => isResolved)
  const codes = resolved.map(({ code }) => code)
  return jurisdiction.units
    .map(({ id }) => {
      const own = items.filter(({ unitIds }) => unitIds.includes(id))
      const figures = figuresOf(unitColumns(id, codes), { items: own, year, days })
      return { unitId: id, leastLed: leastLed(figures.assigned.value, leaderOwnItems), figures }
    })
    .filter(({ figures }) => figures.assigned.value > 0)
}

/** Never more than there are. */
function leastLed(assigned: number, { least, percent }: Settings['leaderOwnItems']): number {
  return Math.min(assigned, Math.max(least, Math.ceil((assigned * percent) / 100)))
}

type Selection = { readonly items: readonly ItemFacts[]; readonly year: number; readonly days: LampDays }

function figuresOf(
  columns: ReturnType<typeof unitColumns>,
  { items, year, days }: Selection,
): UnitFigures['figures'] {
  const entries = Object.entries(columns).map(([column, filter]) => {
    const of = ofOwnLevel({ ...filter, year })
    const conditions = conditionsOf(of, days)
    return [column, { value: items.filter(item => matches(item, conditions)).length, of }]
  })
  return Object.fromEntries(entries) as UnitFigures['figures'] // one entry a column
}
