import type { Tx } from '#database/engine/transaction.ts'
import { append, type StreamKind } from '#database/journal/append.ts'
import { changesSince } from '#database/journal/changes-since.ts'
import { lockStreamOrItsBirth } from '#database/journal/load.ts'
import { changedRows, writeRows, type Rows } from '#database/read-model/rows.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { Undone, type Outcome, type Refusal } from '../outcome.ts'
import { signature } from '../perform.ts'

/** How one of the small streams (jurisdiction, roll, activity) is folded, decided and shown as rows. */
export type StreamWork<State extends object, Event extends { readonly type: string }> = {
  readonly kind: StreamKind
  readonly streamId: string
  /** The version the asker saw; another one now is told with what happened since. Absent: whatever stands. */
  readonly expectedVersion?: number | undefined
  readonly unborn: State
  readonly decide: (state: State) => readonly Event[] | Refusal
  readonly evolve: (state: State, event: Event) => State
  readonly rows: (state: State) => Rows
}

/** The staircase for streams that are not items: lock, decide, append, project. */
export async function writeStream<State extends object, Event extends { readonly type: string }>(
  tx: Tx,
  work: StreamWork<State, Event>,
  { actor, recordedAt }: { readonly actor: Actor; readonly recordedAt: string },
): Promise<Outcome & { kind: 'done' }> {
  const { jurisdictionId } = actor
  const { kind, streamId, expectedVersion } = work
  const head = await lockStreamOrItsBirth(tx, { jurisdictionId, streamId, kind })
  await refuseStale(tx, { jurisdictionId, streamId, expectedVersion, version: head?.version ?? 0 })
  const before = (head?.state as State | undefined) ?? work.unborn // written here alone
  const decision = work.decide(before)
  if ('refused' in decision) throw new Undone({ kind: 'refused', refusal: decision })
  if (decision.length === 0) return { kind: 'done', streamId, version: head?.version ?? 0 }
  const state = decision.reduce(work.evolve, before)
  const order = {
    jurisdictionId,
    streamId,
    kind,
    head,
    events: decision,
    state,
    actor: signature(actor),
    recordedAt,
  }
  const version = await append(tx, order)
  await writeRows(tx, changedRows(head ? work.rows(before) : {}, work.rows(state)))
  return { kind: 'done', streamId, version }
}

type Comparison = {
  readonly jurisdictionId: string
  readonly streamId: string
  readonly expectedVersion: number | undefined
  readonly version: number
}

/** Throws when the asker saw another version than the one that stands. */
export async function refuseStale(tx: Tx, comparison: Comparison): Promise<void> {
  const { expectedVersion, version, ...key } = comparison
  if (expectedVersion === undefined || expectedVersion === version) return
  const changes = await changesSince(tx, { ...key, version: expectedVersion })
  const since = changes.map(({ data: _, ...change }) => change)
  throw new Undone({ kind: 'stale', version, since })
}
