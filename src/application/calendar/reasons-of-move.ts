import type { Tx } from '#database/engine/transaction.ts'
import { lastDatesSet, type DatesSet } from '#database/queries/last-dates-set.ts'
import { lawChanges, type LawChange } from '#database/queries/law-changes.ts'
import type { Item } from '#domain/item/item.ts'
import { activeAssignments } from '#domain/item/parts.ts'
import type { CalendarDay } from '#domain/jurisdiction/county-calendar.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { versionInForce } from '#domain/jurisdiction/settings-of.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { localDate, type PlainDate } from '#domain/time/plain-date.ts'
import { dateReasons } from '#phrases/zh-CN/date-reasons.ts'
import type { Now } from '../jurisdiction-of.ts'

type Moved = {
  readonly actor: Actor
  readonly jurisdiction: Jurisdiction
  readonly now: Now
  readonly items: readonly Item[]
}

/**
 * 重算的原因: for each item which rules came into force and which days of the calendar changed since its dates were
 * set, that is since its assignment or since it was recalculated last. Days after all its dates are not among them.
 */
export async function reasonsOfMove(
  tx: Tx,
  { actor, jurisdiction, now, items }: Moved,
): Promise<(item: Item, until: PlainDate) => string> {
  const { jurisdictionId } = actor
  const itemIds = items.map(({ id }) => id)
  const changes = await lawChanges(tx, { jurisdictionId })
  const datesSet = await lastDatesSet(tx, { jurisdictionId, itemIds })
  return (item, until) => {
    const last = datesSet.get(item.id)
    const start = activeAssignments(item)
      .map(({ issuedOn }) => issuedOn)
      .sort()[0]
    const rules = rulesFor(item, { jurisdiction, now, changes, last })
    const days = daysSince(changes, last).filter(({ date }) => date >= (start ?? '') && date <= until)
    const told = [...rules, ...(days.length > 0 ? [dateReasons.days(days)] : [])]
    return told.length > 0 ? told.join('；') : dateReasons.asNow
  }
}

type Then = Pick<Moved, 'jurisdiction' | 'now'> & {
  readonly changes: readonly LawChange[]
  readonly last: DatesSet | undefined
}

/** A version counts from the later of two days: when it was adopted, and when it came into force. */
function rulesFor({ year }: Item, { jurisdiction, now, changes, last }: Then): readonly string[] {
  const version = versionInForce(jurisdiction, year, now.today)
  if (!version) return []
  const { inForceFrom } = version
  const adopted = changes.findLast(
    change =>
      change.type === 'SettingsAdopted' && change.year === version.year && change.inForceFrom === inForceFrom,
  )
  const cameLater = last !== undefined && inForceFrom !== undefined && inForceFrom > localDate(last.at)
  if (!adopted || !(isSince(adopted, last) || cameLater)) return []
  return [dateReasons.byRules(dateReasons.rules(version.year, inForceFrom))]
}

function isSince({ position }: LawChange, last: DatesSet | undefined): boolean {
  return position > (last?.position ?? 0)
}

/** Days that were entered, changed or taken out again, each once, in order. */
function daysSince(changes: readonly LawChange[], last: DatesSet | undefined): readonly CalendarDay[] {
  const before = new Map<number, readonly CalendarDay[]>()
  const found = new Map<string, CalendarDay>()
  for (const change of changes) {
    if (change.type !== 'CalendarDaysSet') continue
    const { year, days } = change
    const former = before.get(year) ?? []
    before.set(year, days)
    if (!isSince(change, last)) continue
    for (const day of [...lacking(former, days), ...lacking(days, former)]) found.set(day.date, day)
  }
  return [...found.values()].sort((one, other) => one.date.localeCompare(other.date))
}

/** What the first list has and the other has not, or otherwise. */
function lacking(list: readonly CalendarDay[], other: readonly CalendarDay[]): readonly CalendarDay[] {
  return list.filter(({ date, kind }) => !other.some(day => day.date === date && day.kind === kind))
}
