import { installationTransaction, transaction } from '#database/engine/transaction.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { jurisdictionList, type ListedJurisdiction } from '#database/queries/jurisdiction-list.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf } from '../jurisdiction-of.ts'

/** One password for every account of a demonstration county; it guards nothing, so the sign-in page fills it in. */
export const demonstrationPassword = 'qinghe-2024-demo'

type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly role: string
  readonly unitName?: string
}
export type JurisdictionToSignIn = ListedJurisdiction & {
  readonly demoAccounts?: readonly DemoAccount[]
  readonly demoPassword?: string
}

/** The counties one can sign in to; a demonstration shows its accounts, a real county none. */
export async function jurisdictionsToSignIn(app: Application): Promise<readonly JurisdictionToSignIn[]> {
  const listed = await installationTransaction(app.database, jurisdictionList)
  return await Promise.all(
    listed.map(async entry =>
      entry.isDemonstration
        ? { ...entry, demoAccounts: await demoAccounts(app, entry.id), demoPassword: demonstrationPassword }
        : entry,
    ),
  )
}

async function demoAccounts(app: Application, jurisdictionId: string): Promise<readonly DemoAccount[]> {
  return await transaction(app.database, jurisdictionId, async tx => {
    const { units } = await jurisdictionOf(tx, jurisdictionId)
    const accounts = await accountsList(tx, { jurisdictionId })
    return accounts
      .filter(({ isActive }) => isActive)
      .map(({ login, name, roles: [first] }) => {
        const unit = units.find(({ id }) => id === first?.unitId)
        return { login, name, role: first?.role ?? '', ...(unit ? { unitName: unit.shortName } : {}) }
      })
  })
}
