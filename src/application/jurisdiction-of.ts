import type { Tx } from '#database/engine/transaction.ts'
import { readStream } from '#database/journal/load.ts'
import { unbornJurisdiction, type Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { localDate, type Instant, type PlainDate } from '#domain/time/plain-date.ts'
import type { Application } from './application.ts'

export const jurisdictionStream = 'jurisdiction'

/** The jurisdiction as it stands in this transaction. */
export async function jurisdictionOf(tx: Tx, jurisdictionId: string): Promise<Jurisdiction> {
  const head = await readStream(tx, { jurisdictionId, streamId: jurisdictionStream })
  return (head?.state as Jurisdiction | undefined) ?? unbornJurisdiction(jurisdictionId) // written by perform alone
}

/** The jurisdiction's own time: a demonstration set in the past lives that many days behind us. */
export function timeIn(
  { clockBehindDays }: Pick<Jurisdiction, 'clockBehindDays'>,
  { clock }: Pick<Application, 'clock'>,
): Now {
  const at = new Date(Date.parse(clock()) - clockBehindDays * 86_400_000).toISOString() as Instant // ISO by construction
  return { at, today: localDate(at) }
}

export type Now = { readonly at: Instant; readonly today: PlainDate }
