import type { Tx } from '#database/engine/transaction.ts'
import { lockStreamOrItsBirth } from '#database/journal/load.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { proposersByIds } from '#database/queries/proposers-by-ids.ts'
import type { AccountStanding } from '#domain/accounts/account-events.ts'
import { againstAccount } from '#domain/accounts/account-rules.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { jurisdictionOf } from '../jurisdiction-of.ts'
import { accountsStream } from './record-accounts.ts'

/**
 * What stands before an account is written: the account as it was, what speaks against it, the version of the
 * stream. Locked first, so that two administrators closing one another at once leave one of them.
 */
export async function accountScene(tx: Tx, actor: Actor, next: AccountStanding) {
  const { jurisdictionId } = actor
  const head = await lockStreamOrItsBirth(tx, { jurisdictionId, streamId: accountsStream, kind: 'accounts' })
  const listed = await accountsList(tx, { jurisdictionId })
  const accounts = listed.map(({ id, ...account }) => ({ accountId: id, ...account }))
  const { units } = await jurisdictionOf(tx, jurisdictionId)
  const ids = next.roles.flatMap(({ proposerId }) => proposerId ?? [])
  const proposers = await proposersByIds(tx, { jurisdictionId, ids })
  const refused = againstAccount(next, {
    actor,
    accounts,
    unitIds: new Set(units.map(({ id }) => id)),
    proposerIds: new Set(proposers.map(({ id }) => id)),
  })
  const before = accounts.find(({ accountId }) => accountId === next.accountId)
  return { before, refused, version: head?.version ?? 0 }
}
