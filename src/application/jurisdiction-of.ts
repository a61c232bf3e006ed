import type { Tx } from '#database/engine/transaction.ts'
import { readStreamUnless } from '#database/journal/load.ts'
import { unbornJurisdiction, type Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import { localDate, type Instant, type PlainDate } from '#domain/time/plain-date.ts'
import type { Application } from './application.ts'

export const jurisdictionStream = 'jurisdiction'

/** States read before, by jurisdiction; each is good for as long as the stream's head has the same seal. */
const held = new Map<string, { readonly seal: string; readonly state: Jurisdiction }>()

/**
 * The jurisdiction as it stands in this transaction. Every request needs it and it hardly ever changes, so the
 * database is asked for the seal, and for the state only when the seal is not the one held.
 */
export async function jurisdictionOf(tx: Tx, jurisdictionId: string): Promise<Jurisdiction> {
  const known = held.get(jurisdictionId)
  const head = await readStreamUnless(tx, {
    jurisdictionId,
    streamId: jurisdictionStream,
    known: known?.seal ?? '',
  })
  if (!head) return unbornJurisdiction(jurisdictionId)
  if (known && known.seal === head.headHash) return known.state
  const state = head.state as Jurisdiction // written by perform alone
  held.set(jurisdictionId, { seal: head.headHash, state })
  return state
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
