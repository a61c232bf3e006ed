import { transaction } from '#database/engine/transaction.ts'
import { insertAccount, type NewAccount } from '#database/queries/account-write.ts'
import type { Application } from '../application.ts'
import { systemActor } from '../system-actor.ts'
import { recordAccounts, standingOf } from './record-accounts.ts'

/** Opens many accounts at once with passwords hashed before; for installing, never over HTTP. */
export async function openAccounts(
  app: Application,
  {
    jurisdictionId,
    accounts,
  }: { readonly jurisdictionId: string; readonly accounts: readonly Omit<NewAccount, 'jurisdictionId'>[] },
): Promise<void> {
  await transaction(app.database, jurisdictionId, async tx => {
    for (const account of accounts) await insertAccount(tx, { jurisdictionId, ...account })
    const events = accounts.map(account => ({ type: 'AccountOpened', account: standingOf(account) }) as const)
    await recordAccounts(tx, app, { actor: systemActor(jurisdictionId), events })
  })
}
