import { alone } from '#database/engine/alone.ts'
import { installationTransaction, transaction, type Tx } from '#database/engine/transaction.ts'
import { restate } from '#database/journal/restate.ts'
import { eventsOf, streamIdsPage, streamsOf } from '#database/journal/streams-page.ts'
import { installationFact, rememberFact } from '#database/queries/installation-fact.ts'
import { jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import { writeRows } from '#database/read-model/rows.ts'
import type { Application } from '../application.ts'
import { folded, rowsOf } from '../stream-kinds.ts'
import { programMark } from './program-mark.ts'

const fact = 'statesFoldedBy'
const streamsAtOnce = 200

/**
 * States and rows that another version of the program made are made anew from the journal, so that no page meets the
 * state of an earlier shape. Once for each version; returns how many streams that were.
 */
export async function refoldWhenProgramChanged(
  { database }: Pick<Application, 'database'>,
  report: (line: string) => void,
): Promise<number> {
  const mark = programMark()
  const isCurrent = async () =>
    await installationTransaction(database, async tx => (await installationFact(tx, fact)) === mark)
  if (await isCurrent()) return 0
  return await alone(database, async () => {
    if (await isCurrent()) return 0 // another program that started beside this one was faster
    const jurisdictions = await installationTransaction(database, jurisdictionList)
    if (jurisdictions.length > 0) report('Bringing what is stored up to this version, from the journal …')
    let streams = 0
    for (const { id } of jurisdictions) streams += await refoldJurisdiction({ database }, id, report)
    await installationTransaction(database, async tx => await rememberFact(tx, fact, mark))
    return streams
  })
}

async function refoldJurisdiction(
  { database }: Pick<Application, 'database'>,
  jurisdictionId: string,
  report: (line: string) => void,
): Promise<number> {
  let after = ''
  let streams = 0
  for (;;) {
    const done = await transaction(
      database,
      jurisdictionId,
      async tx => await refoldPage(tx, jurisdictionId, after),
    )
    if (done.length === 0) return streams
    const pagesBefore = Math.floor(streams / 5000)
    streams += done.length
    if (Math.floor(streams / 5000) > pagesBefore) report(`  ${jurisdictionId}: ${streams}`)
    after = done.at(-1) ?? after
  }
}

async function refoldPage(tx: Tx, jurisdictionId: string, after: string): Promise<readonly string[]> {
  const streamIds = await streamIdsPage(tx, { jurisdictionId, after, limit: streamsAtOnce })
  if (streamIds.length === 0) return []
  const heads = await streamsOf(tx, { jurisdictionId, streamIds })
  const journal = Map.groupBy(await eventsOf(tx, { jurisdictionId, streamIds }), ({ streamId }) => streamId)
  const states = heads.map(({ streamId, kind, version }) => {
    const events = (journal.get(streamId) ?? []).map(({ type, data }) => ({ type, ...data }))
    return { streamId, kind, version, state: folded(kind, { id: streamId, jurisdictionId, events }) }
  })
  await restate(tx, { jurisdictionId, streams: states })
  for (const { kind, state } of states) await writeRows(tx, rowsOf(kind, jurisdictionId, state))
  return streamIds
}
