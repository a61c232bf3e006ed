import { hash } from '@node-rs/argon2'
import { transaction } from '#database/engine/transaction.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import type { Application } from '../application.ts'
import type { Outcome } from '../outcome.ts'
import { systemActor } from '../system-actor.ts'
import { commandJurisdiction } from './command-jurisdiction.ts'

type Founding = {
  readonly jurisdictionId: string
  readonly name: string
  readonly login: string
  /** The first password, drawn by the caller and told once; only its hash is kept. */
  readonly password: string
}

/**
 * Founds a county and opens the account of its first administrator, who does the rest in the browser. A founding
 * that was cut off before the account goes on where it stood.
 */
export async function foundWithAdministrator(
  app: Application,
  { jurisdictionId, name, login, password }: Founding,
): Promise<Outcome> {
  const outcome = await commandJurisdiction(app, systemActor(jurisdictionId), {
    name: 'foundJurisdiction',
    data: { name },
  })
  if (outcome.kind !== 'done' && !(await hasNobody(app, jurisdictionId))) return outcome
  const passwordHash = await hash(password)
  const administrator = {
    accountId: app.newId(),
    login,
    name: '系统管理员',
    mail: '',
    isActive: true,
    passwordHash,
    roles: [{ role: 'administrator' as const }],
  }
  await openAccounts(app, { jurisdictionId, accounts: [administrator] })
  return { kind: 'done', streamId: jurisdictionId, version: 1 }
}

async function hasNobody(app: Application, jurisdictionId: string): Promise<boolean> {
  return await transaction(app.database, jurisdictionId, async tx => {
    const accounts = await accountsList(tx, { jurisdictionId })
    return accounts.length === 0
  })
}
