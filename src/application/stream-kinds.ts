import type { StreamKind } from '#database/journal/append.ts'
import { activityRows } from '#database/read-model/activities.ts'
import { itemRows } from '#database/read-model/items.ts'
import { jurisdictionRows } from '#database/read-model/jurisdictions.ts'
import { rollRows } from '#database/read-model/proposers.ts'
import type { Rows } from '#database/read-model/rows.ts'
import {
  emptyAccountBook,
  evolveAccountBook,
  type AccountBook,
  type AccountEvent,
} from '#domain/accounts/account-events.ts'
import type { Activity, ActivityRecorded } from '#domain/activity/record-activity.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { evolve } from '#domain/item/evolve.ts'
import { unbornItem, type Item } from '#domain/item/item.ts'
import { evolveJurisdiction, type JurisdictionEvent } from '#domain/jurisdiction/events.ts'
import { unbornJurisdiction, type Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { emptyRoll, evolveRoll, type Roll, type RollEvent } from '#domain/roll/roll.ts'

/** How each kind of stream is folded and shown as rows: what a rebuild from the journal needs. */
type Kind = {
  readonly unborn: (id: string) => object
  readonly evolve: (state: never, event: never) => object
  readonly rows: (jurisdictionId: string, state: never) => Rows
}

export const streamKinds = {
  item: {
    unborn: unbornItem,
    evolve: (state: Item, event: ItemEvent) => evolve(state, event),
    rows: itemRows,
  },
  jurisdiction: {
    unborn: () => unbornJurisdiction(''),
    evolve: (state: Jurisdiction, event: JurisdictionEvent) => evolveJurisdiction(state, event),
    rows: jurisdictionRows,
  },
  roll: {
    unborn: () => emptyRoll,
    evolve: (state: Roll, event: RollEvent) => evolveRoll(state, event),
    rows: rollRows,
  },
  activity: {
    unborn: () => ({}),
    evolve: (_: Activity, event: ActivityRecorded) => event.activity,
    rows: activityRows,
  },
  accounts: {
    unborn: () => emptyAccountBook,
    evolve: (state: AccountBook, event: AccountEvent) => evolveAccountBook(state, event),
    rows: () => ({}), // the tables of accounts hold secrets, and so are no read model
  },
} as const satisfies Record<StreamKind, Kind>

/** The state that these events make, in order. */
export function folded(
  kind: StreamKind,
  {
    id,
    jurisdictionId,
    events,
  }: { readonly id: string; readonly jurisdictionId: string; readonly events: readonly object[] },
): object {
  const { unborn, evolve: evolveOne } = streamKinds[kind] as Kind // each kind takes its own events
  const first = kind === 'jurisdiction' ? unborn(jurisdictionId) : unborn(id)
  const state = events.reduce<object>((soFar, event) => evolveOne(soFar as never, event as never), first)
  return kind === 'jurisdiction' ? { ...state, id: jurisdictionId } : state
}

export function rowsOf(kind: StreamKind, jurisdictionId: string, state: object): Rows {
  const { rows } = streamKinds[kind] as Kind // each kind takes its own state
  return rows(jurisdictionId, state as never)
}
