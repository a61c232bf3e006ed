import { z } from 'zod'
import { transaction, type Tx } from '#database/engine/transaction.ts'
import { itemsUnderHandling } from '#database/queries/items-under-handling.ts'
import { recalculatedParts } from '#domain/item/deadline/recalculated-parts.ts'
import type { Item } from '#domain/item/item.ts'
import { assignmentOf } from '#domain/item/parts.ts'
import { calendarOf } from '#domain/jurisdiction/county-calendar.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import { holdsRole, type Actor } from '#domain/permission/actor.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import type { Now } from '../jurisdiction-of.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { performIn, settingFor } from '../perform.ts'
import { reasonsOfMove } from './reasons-of-move.ts'

export type DateChange = {
  readonly itemId: string
  readonly number: string | null
  readonly title: string
  readonly unitId: string
  readonly from: PlainDate
  readonly to: PlainDate
}

type World = { readonly jurisdiction: Jurisdiction; readonly calendar: Calendar; readonly now: Now }

/** 重算预览: which dates the rules and the calendar of today would move, and from when to when. */
export async function dateChanges(
  tx: Tx,
  { actor, jurisdiction, now }: Asking,
  base: Calendar,
): Promise<readonly DateChange[]> {
  const world = { jurisdiction, calendar: calendarOf(jurisdiction, base), now }
  const items = (await itemsUnderHandling(tx, actor)) as readonly Item[] // written by perform alone
  return items.filter(item => mayMove(item, world)).flatMap(item => changesOf(item, world))
}

/** What somebody adds of his own; what changed is said by the system. */
export const applyDateChangesData = z.strictObject({ reason: z.string().trim().max(500).default('') })

/**
 * 重算期限: all of them in one transaction. Each has in its own history which rules or which days of the calendar
 * moved it. Answers how many items moved.
 */
export async function applyDateChanges(
  app: Application,
  actor: Actor,
  data: unknown,
): Promise<{ readonly changed: number } | Exclude<Outcome, { kind: 'done' }>> {
  const parsed = applyDateChangesData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!holdsRole(actor, 'supervisionOffice')) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  let changed = 0
  const work = transaction(app.database, actor.jurisdictionId, async tx => {
    const setting = await settingFor(tx, app, actor)
    const items = (await itemsUnderHandling(tx, actor)) as readonly Item[] // written by perform alone
    const moved = items.filter(
      item => mayMove(item, setting) && recalculatedParts(worldOf(item, setting)).length > 0,
    )
    const whyOf = await reasonsOfMove(tx, { actor, ...setting, items: moved })
    let last: Outcome = { kind: 'done', streamId: '', version: 0 }
    // Streams are locked in one order, so that two who do it at once cannot wait for one another.
    for (const item of moved.toSorted((one, other) => one.id.localeCompare(other.id))) {
      const until = changesOf(item, setting)
        .flatMap(({ from, to }) => [from, to])
        .reduce(later)
      const reason = [whyOf(item, until), parsed.data.reason].filter(text => text !== '').join('；')
      const order = { itemId: item.id, name: 'recalculateDates', data: { reason } } as const
      last = await performIn(tx, { actor, setting, order })
    }
    changed = moved.length
    return last
  })
  const outcome = await orUndone(work)
  return outcome.kind === 'done' ? { changed } : outcome
}

/** Dates of a locked year stay as they are, and so do all where the rules say that dates once set are kept. */
function mayMove({ year }: Item, { jurisdiction, now }: Pick<World, 'jurisdiction' | 'now'>): boolean {
  if (jurisdiction.lockedYears?.includes(year)) return false
  return settingsOf(jurisdiction, year, now.today).datesAfterRuleChange === 'recalculate'
}

function changesOf(item: Item, world: World): readonly DateChange[] {
  return recalculatedParts(worldOf(item, world)).map(({ assignmentId, formerDueOn, dates }) => ({
    itemId: item.id,
    number: item.number ?? null,
    title: item.title,
    unitId: assignmentOf(item, assignmentId).unitId,
    from: formerDueOn,
    to: dates.dueOn,
  }))
}

function worldOf(item: Item, { jurisdiction, calendar, now }: World) {
  const settings = settingsOf(jurisdiction, item.year, now.today)
  return { item, calendar, settings, sessions: jurisdiction.sessions }
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other
}
