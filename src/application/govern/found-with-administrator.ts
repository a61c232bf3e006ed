import { randomBytes, randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { transaction } from '#database/engine/transaction.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import type { Application } from '../application.ts'
import type { Outcome } from '../outcome.ts'
import { systemActor } from '../system-actor.ts'
import { commandJurisdiction } from './command-jurisdiction.ts'

type Founding = { readonly jurisdictionId: string; readonly name: string; readonly login: string }
type Founded = { readonly kind: 'founded'; readonly login: string; readonly password: string }

/**
 * Founds a county and opens the account of its first administrator, who does the rest in the browser. The password
 * is drawn here, told once and kept only as its hash. A founding cut off before the account goes on where it stood.
 */
export async function foundWithAdministrator(
  app: Application,
  { jurisdictionId, name, login }: Founding,
): Promise<Founded | Exclude<Outcome, { kind: 'done' }>> {
  const outcome = await commandJurisdiction(app, systemActor(jurisdictionId), {
    name: 'foundJurisdiction',
    data: { name },
  })
  if (outcome.kind !== 'done' && !(await hasNobody(app, jurisdictionId))) return outcome
  const password = randomBytes(12).toString('base64url')
  const passwordHash = await hash(password)
  const administrator = {
    accountId: randomUUID(),
    login,
    name: '系统管理员',
    mail: '',
    isActive: true,
    passwordHash,
    roles: [{ role: 'administrator' as const }],
  }
  await openAccounts(app, { jurisdictionId, accounts: [administrator] })
  return { kind: 'founded', login, password }
}

async function hasNobody(app: Application, jurisdictionId: string): Promise<boolean> {
  return await transaction(app.database, jurisdictionId, async tx => {
    const accounts = await accountsList(tx, { jurisdictionId })
    return accounts.length === 0
  })
}
