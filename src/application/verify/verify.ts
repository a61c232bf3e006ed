import { installationTransaction, transaction, type Tx } from '#database/engine/transaction.ts'
import { canonical } from '#database/journal/chain.ts'
import {
  eventsOf,
  streamIdsPage,
  streamsOf,
  type JournalEvent,
  type JournalStream,
} from '#database/journal/streams-page.ts'
import { jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import { readModelTables, type ReadModelTable, type Row, type Rows } from '#database/read-model/rows.ts'
import { storedRows } from '#database/read-model/stored-rows.ts'
import type { Application } from '../application.ts'
import { faultsOfFiles } from '../files/faults-of-files.ts'
import { folded, rowsOf } from '../stream-kinds.ts'
import { faultsOfChain } from './faults-of-chain.ts'
import type { VerifyFault } from './verify-fault.ts'

export type Verification = {
  readonly jurisdictions: number
  readonly streams: number
  readonly events: number
  readonly faults: readonly VerifyFault[]
}

const streamsAtOnce = 200

/** 校验: recomputes every seal and every row from the journal, and names what differs. Changes nothing. */
export async function verify(app: Application, only?: string): Promise<Verification> {
  const listed = await installationTransaction(app.database, jurisdictionList)
  const ids = listed.map(({ id }) => id).filter(id => only === undefined || id === only)
  const parts = []
  for (const id of ids)
    parts.push(
      await transaction(app.database, id, tx => verifyJurisdiction(tx, app, id), { isOneMoment: true }),
    )
  return {
    jurisdictions: ids.length,
    streams: parts.reduce((sum, part) => sum + part.streams, 0),
    events: parts.reduce((sum, part) => sum + part.events, 0),
    faults: parts.flatMap(({ faults }) => faults),
  }
}

async function verifyJurisdiction(tx: Tx, app: Application, jurisdictionId: string) {
  const faults: VerifyFault[] = []
  const expected = new Map<ReadModelTable, Row[]>(readModelTables.map(table => [table, []]))
  let streams = 0
  let events = 0
  let after = ''
  for (;;) {
    const streamIds = await streamIdsPage(tx, { jurisdictionId, after, limit: streamsAtOnce })
    if (streamIds.length === 0) break
    const heads = new Map(
      (await streamsOf(tx, { jurisdictionId, streamIds })).map(head => [head.streamId, head]),
    )
    const journal = Map.groupBy(await eventsOf(tx, { jurisdictionId, streamIds }), ({ streamId }) => streamId)
    for (const streamId of streamIds) {
      const own = journal.get(streamId) ?? []
      const head = heads.get(streamId)
      const { rows, faults: found } = verifyStream({
        jurisdictionId,
        streamId,
        head,
        events: own,
      })
      faults.push(...found)
      if (head?.kind === 'item')
        faults.push(...(await faultsOfFiles(app, { jurisdictionId, streamId, state: head.state })))
      for (const table of readModelTables) expected.get(table)?.push(...(rows[table] ?? []))
      events += own.length
    }
    streams += streamIds.length
    after = streamIds.at(-1) ?? after
  }
  for (const table of readModelTables) {
    const stored = await storedRows(tx, table, jurisdictionId)
    faults.push(...faultsOfRows({ jurisdictionId, table, stored, expected: expected.get(table) ?? [] }))
  }
  return { streams, events, faults }
}

type Stream = {
  readonly jurisdictionId: string
  readonly streamId: string
  readonly head: JournalStream | undefined
  readonly events: readonly JournalEvent[]
}

function verifyStream({ jurisdictionId, streamId, head, events }: Stream): {
  rows: Rows
  faults: readonly VerifyFault[]
} {
  const place = { jurisdictionId, streamId }
  const faults: VerifyFault[] = faultsOfChain(jurisdictionId, events)
  const last = events.at(-1)
  if (!head || head.version !== (last?.version ?? 0) || head.headHash !== last?.hash) {
    faults.push({
      ...place,
      what: 'head',
      detail: `head says version ${head?.version ?? 0}, journal ends at ${last?.version ?? 0}`,
    })
  }
  if (!head) return { rows: {}, faults }
  try {
    const state = folded(head.kind, {
      id: streamId,
      jurisdictionId,
      events: events.map(({ type, data }) => ({ type, ...data })),
    })
    if (canonical(state) !== canonical(head.state)) {
      faults.push({ ...place, what: 'state', detail: 'stored state is not what the events make' })
    }
    return { rows: rowsOf(head.kind, jurisdictionId, state), faults }
  } catch (thrown) {
    faults.push({ ...place, what: 'state', detail: `events cannot be folded: ${String(thrown)}` })
    return { rows: {}, faults }
  }
}

type Comparison = {
  readonly jurisdictionId: string
  readonly table: ReadModelTable
  readonly stored: readonly Row[]
  readonly expected: readonly Row[]
}

function faultsOfRows({ jurisdictionId, table, stored, expected }: Comparison): readonly VerifyFault[] {
  const wanted = new Set(expected.map(canonical))
  const present = new Set(stored.map(canonical))
  const fault = (row: Row, detail: string): VerifyFault => ({
    jurisdictionId,
    what: 'row',
    table,
    detail: `${detail}: ${nameOf(row)}`,
  })
  return [
    ...stored
      .filter(row => !wanted.has(canonical(row)))
      .map(row => fault(row, 'row is not what the journal makes')),
    ...expected.filter(row => !present.has(canonical(row))).map(row => fault(row, 'row is missing')),
  ]
}

function nameOf(row: Row): string {
  const ids = Object.entries(row).filter(([column]) => column.endsWith('_id') && column !== 'jurisdiction_id')
  return ids.map(([column, value]) => `${column}=${String(value)}`).join(' ')
}
