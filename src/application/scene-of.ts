import type { Tx } from '#database/engine/transaction.ts'
import { hostLoad } from '#database/queries/host-load.ts'
import type { Item } from '#domain/item/item.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Scene } from '#domain/item/scene.ts'
import type { SubmitItem } from '#domain/item/submission/submit-item.ts'
import { countingSession } from '#domain/jurisdiction/counting-session.ts'
import { openUnitIds } from '#domain/jurisdiction/jurisdiction.ts'
import { mainLeadersOf } from '#domain/jurisdiction/main-leaders.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import { minuteOf } from '#domain/time/local-minute.ts'
import { filesOfOrder } from './files/files-of-order.ts'
import { drawFor } from './item-numbers.ts'
import type { Order, Performance } from './perform.ts'

type Staging = Performance & { readonly item: Item; readonly data: { readonly [field: string]: unknown } }

/** What the decision is told of the world: rules, calendar, plenaries, files, and the number it may give. */
export async function sceneOf(tx: Tx, { item, actor, setting, order, data }: Staging): Promise<Scene> {
  const { jurisdiction, now, calendar } = setting
  const year = item.stage === 'none' ? Number(data.year) : item.year
  const settings = settingsOf(jurisdiction, year, now.today)
  const files = await filesOfOrder(tx, { data, item, actor, today: now.today })
  const kind = item.stage === 'none' ? (data as SubmitItem).kind : item.kind // parsed by its own schema
  const counting = countingSession(jurisdiction, kind, minuteOf(now.at))
  const scene = {
    item,
    actor,
    calendar,
    today: now.today,
    settings,
    sessions: jurisdiction.sessions,
    ...(jurisdiction.lockedYears?.includes(year) ? { isYearLocked: true as const } : {}),
    mainLeaders: mainLeadersOf(jurisdiction),
    unitIds: openUnitIds(jurisdiction),
    ...(await loadFor(tx, { ...actor, item, settings, name: order.name })),
    ...(counting ? { counting } : {}),
    ...(files === undefined ? {} : { files }),
  }
  const drawnNumber = await drawFor(tx, { order, data, scene })
  return drawnNumber === undefined ? scene : { ...scene, drawnNumber }
}

const namingUnits: readonly CommandName[] = [
  'assignItem',
  'adjustAssignment',
  'ruleOnObjection',
  'reassignPart',
]

type Naming = Pick<Scene, 'item' | 'settings'> & Pick<Order, 'name'> & { readonly jurisdictionId: string }

/** Counted only where units are named and the county gives more time for many items. */
async function loadFor(
  tx: Tx,
  { jurisdictionId, item, settings, name }: Naming,
): Promise<Pick<Scene, 'hostLoad'>> {
  if (settings.volumeExtensions.length === 0 || !namingUnits.includes(name)) return {}
  return { hostLoad: await hostLoad(tx, { jurisdictionId, sessionId: item.sessionId }) }
}
