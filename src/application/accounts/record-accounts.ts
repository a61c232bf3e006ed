import type { Tx } from '#database/engine/transaction.ts'
import {
  emptyAccountBook,
  evolveAccountBook,
  type AccountBook,
  type AccountEvent,
  type AccountStanding,
} from '#domain/accounts/account-events.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import { writeStream } from '../govern/write-stream.ts'

export const accountsStream = 'accounts'

/**
 * Seals what happened to accounts onto the jurisdiction's journal. The tables of accounts are no read model of it,
 * because secrets stand in them. Returns the version of the stream.
 */
export async function recordAccounts(
  tx: Tx,
  app: Application,
  { actor, events }: { readonly actor: Actor; readonly events: readonly AccountEvent[] },
): Promise<number> {
  const recordedAt = timeIn(await jurisdictionOf(tx, actor.jurisdictionId), app).at
  const { version } = await writeStream<AccountBook, AccountEvent>(
    tx,
    {
      kind: 'accounts',
      streamId: accountsStream,
      unborn: emptyAccountBook,
      decide: () => events,
      evolve: evolveAccountBook,
      rows: () => ({}),
    },
    { actor, recordedAt },
  )
  return version
}

/** The part of an account that the journal may keep. */
export function standingOf({ accountId, login, name, isActive, roles }: AccountStanding): AccountStanding {
  return { accountId, login, name, isActive, roles }
}
