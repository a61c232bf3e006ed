import type { Tx } from '#database/engine/transaction.ts'
import { changesSince } from '#database/journal/changes-since.ts'
import type { StreamHead } from '#database/journal/load.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { timelineFacts } from '#domain/item/timeline-facts.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { canList, canSee, scopeOf } from '#domain/permission/scope.ts'
import { isVisibleEvent } from '#domain/permission/visible-item.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { Undone } from './outcome.ts'

type Arrival = {
  readonly actor: Actor
  readonly today: PlainDate
  readonly head: StreamHead
  readonly item: Item
  /** The version the asker saw; undefined means whatever stands now. */
  readonly expectedVersion: number | undefined
}

/** Out of scope does not exist; a version that moved on is told with what happened since, as far as the asker may know. */
export async function refuseStrangers(
  tx: Tx,
  { actor, today, expectedVersion, head, item }: Arrival,
): Promise<void> {
  const scope = scopeOf(actor)
  const facts = factsOf(item)
  if (!canSee(scope, facts)) throw new Undone({ kind: 'notFound' })
  if (expectedVersion === undefined || expectedVersion === head.version) return
  const changes = await changesSince(tx, { ...actor, streamId: item.id, version: expectedVersion })
  const since = changes
    // A unit that lost its part reads nothing that came after.
    .filter(
      ({ type, data }) =>
        canList(scope, facts) && isVisibleEvent({ type, ...data } as ItemEvent, item, { actor, today }),
    ) // as the journal holds it
    .map(({ version, type, by, at, data }) => ({
      version,
      type,
      by,
      at,
      facts: timelineFacts({ type, ...data } as ItemEvent),
    }))
  throw new Undone({ kind: 'stale', version: head.version, since })
}
