import type { Tx } from '#database/engine/transaction.ts'
import { readStream } from '#database/journal/load.ts'
import type { Asking } from '../ask.ts'
import { jurisdictionStream } from '../jurisdiction-of.ts'

/** Version of the county's own stream, which holds its units, plenaries, rules and the texts of its reports. */
export async function versionOfJurisdiction(tx: Tx, { actor }: Asking): Promise<number> {
  const { jurisdictionId } = actor
  const head = await readStream(tx, { jurisdictionId, streamId: jurisdictionStream, kind: 'jurisdiction' })
  return head?.version ?? 0
}
