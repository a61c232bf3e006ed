import { installationTransaction, transaction } from '#database/engine/transaction.ts'
import { jurisdictionList, type ListedJurisdiction } from '#database/queries/jurisdiction-list.ts'
import type { Application } from '../application.ts'
import { demonstrationAccounts, demonstrationPassword, type DemoAccount } from './demonstration-accounts.ts'

export type JurisdictionToSignIn = ListedJurisdiction & {
  readonly demoAccounts?: readonly DemoAccount[]
  readonly demoPassword?: string
}

/** The counties one can sign in to; a demonstration shows its accounts, a real county none. */
export async function jurisdictionsToSignIn(app: Application): Promise<readonly JurisdictionToSignIn[]> {
  const listed = await installationTransaction(app.database, jurisdictionList)
  return await Promise.all(
    listed.map(async entry => {
      if (!entry.isDemonstration) return entry
      const demoAccounts = await transaction(app.database, entry.id, tx =>
        demonstrationAccounts(tx, entry.id),
      )
      return { ...entry, demoAccounts, demoPassword: demonstrationPassword }
    }),
  )
}
