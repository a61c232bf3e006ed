import { transaction, type Tx } from '#database/engine/transaction.ts'
import { append } from '#database/journal/append.ts'
import { lockStream, type StreamHead } from '#database/journal/load.ts'
import { changedRows, writeRows } from '#database/read-model/rows.ts'
import { itemRows } from '#database/read-model/items.ts'
import { announcementsOf } from '#domain/item/announcements.ts'
import { commands } from '#domain/item/commands.ts'
import { decideAs } from '#domain/item/decide.ts'
import { evolve } from '#domain/item/evolve.ts'
import { unbornItem, type Item } from '#domain/item/item.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import { calendarOf } from '#domain/jurisdiction/county-calendar.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from './application.ts'
import { jurisdictionOf, timeIn, type Now } from './jurisdiction-of.ts'
import { announce } from './announce.ts'
import { numberTaken } from './item-numbers.ts'
import { orUndone, Undone, type Outcome } from './outcome.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { sceneOf } from './scene-of.ts'

/** One command on one item. `expectedVersion` is the version the asker saw; absent means whatever stands now. */
export type Order = {
  readonly itemId: string
  readonly name: CommandName
  readonly data: unknown
  readonly expectedVersion?: number
}

/** What a transaction of commands shares: the jurisdiction as it stands, and one moment in time. */
export type Setting = { readonly jurisdiction: Jurisdiction; readonly now: Now }

/** Every write of an item: load, permit, decide, append, project, announce; one transaction, all or nothing. */
export async function perform(
  app: Application,
  actor: Actor,
  order: Order,
  /** What has to happen with it or not at all. */
  along: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<Outcome> {
  const work = transaction(app.database, actor.jurisdictionId, async tx => {
    const setting = await settingFor(tx, app, actor)
    const outcome = await performIn(tx, { actor, setting, order })
    await along(tx)
    return outcome
  })
  return await numberTaken(orUndone(work))
}

export async function settingFor(
  tx: Tx,
  app: Application,
  { jurisdictionId }: Actor,
): Promise<Setting & { calendar: Application['calendar'] }> {
  const jurisdiction = await jurisdictionOf(tx, jurisdictionId)
  const calendar = calendarOf(jurisdiction, app.calendar)
  return { jurisdiction, now: timeIn(jurisdiction, app), calendar }
}

/** One command with everything that is known before it is decided. */
export type Performance = {
  readonly actor: Actor
  readonly setting: Setting & { readonly calendar: Application['calendar'] }
  readonly order: Order
}

/** One command inside an open transaction. A refusal is thrown as `Undone`, so that nothing of the whole remains. */
export async function performIn(
  tx: Tx,
  { actor, setting, order }: Performance,
): Promise<Outcome & { kind: 'done' }> {
  const { jurisdictionId } = actor
  const data = parse(order)
  const head = await lockStream(tx, { jurisdictionId, streamId: order.itemId })
  const item = stateOf(head, order)
  if (head)
    await refuseStrangers(tx, {
      actor,
      today: setting.now.today,
      expectedVersion: order.expectedVersion,
      head,
      item,
    })
  const scene = await sceneOf(tx, { item, actor, setting, order, data })
  const { decision, actor: acting } = decideAs(order.name, data, scene)
  if (isRefusal(decision)) throw new Undone({ kind: 'refused', refusal: decision })
  const version = head?.version ?? 0
  if (decision.length === 0) return { kind: 'done', streamId: order.itemId, version }
  const after = decision.reduce(evolve, item)
  const recorded = { jurisdictionId, streamId: order.itemId, recordedAt: setting.now.at }
  await append(tx, {
    ...recorded,
    kind: 'item',
    head,
    events: decision,
    state: after,
    actor: signature(acting),
  })
  await writeRows(
    tx,
    changedRows(head ? itemRows(jurisdictionId, item) : {}, itemRows(jurisdictionId, after)),
  )
  await announce(tx, {
    ...recorded,
    messages: decision.flatMap((event, index) =>
      announcementsOf(event, after).map(announcement => ({ announcement, version: version + index + 1 })),
    ),
    item: after,
  })
  return { kind: 'done', streamId: order.itemId, version: version + decision.length }
}

/** Who is written into the event: name, account, the roles held at that moment, and for whom when it is for another. */
export function signature({ accountId, name, grants, onBehalfOf }: Actor): object {
  return { accountId, name, grants, ...(onBehalfOf ? { onBehalfOf } : {}) }
}

function parse({ name, data }: Order): { readonly [field: string]: unknown } {
  const parsed = commands[name].data.safeParse(data)
  if (!parsed.success) throw new Undone({ kind: 'malformed', issues: parsed.error.issues })
  return parsed.data
}

function stateOf(head: StreamHead | undefined, { itemId, name }: Order): Item {
  if (head) return head.state as Item // written by performIn alone
  if (name === 'submitItem') return unbornItem(itemId)
  throw new Undone({ kind: 'notFound' })
}
