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
    const page = { jurisdictionId, after, report }
    const done = await transaction(database, jurisdictionId, async tx => await refoldPage(tx, page))
    if (done.length === 0) return streams
    const pagesBefore = Math.floor(streams / 5000)
    streams += done.length
    if (Math.floor(streams / 5000) > pagesBefore) report(`  ${jurisdictionId}: ${streams}`)
    after = done.at(-1) ?? after
  }
}

type Page = {
  readonly jurisdictionId: string
  readonly after: string
  readonly report: (line: string) => void
}

async function refoldPage(tx: Tx, { jurisdictionId, after, report }: Page): Promise<readonly string[]> {
  const streamIds = await streamIdsPage(tx, { jurisdictionId, after, limit: streamsAtOnce })
  if (streamIds.length === 0) return []
  const heads = await streamsOf(tx, { jurisdictionId, streamIds })
  const journal = Map.groupBy(await eventsOf(tx, { jurisdictionId, streamIds }), ({ streamId }) => streamId)
  const streams = heads.flatMap(({ streamId, kind, version }) => {
    const events = (journal.get(streamId) ?? []).map(({ type, data }) => ({ type, ...data }))
    try {
      const state = folded(kind, { id: streamId, jurisdictionId, events })
      return [{ streamId, version, state, rows: rowsOf(kind, jurisdictionId, state) }]
    } catch (thrown) {
      // One stream that cannot be read must not keep the others from their work; `verify` names it as well.
      report(
        `  ${jurisdictionId} ${streamId} stays as it is: its events cannot be folded (${String(thrown)})`,
      )
      return []
    }
  })
  await restate(tx, { jurisdictionId, streams: streams.map(({ rows: _, ...stream }) => stream) })
  for (const { rows } of streams) await writeRows(tx, rows)
  return streamIds
}
