import { hash } from '@node-rs/argon2'
import { demonstrationPassword } from '#application/accounts/demonstration-accounts.ts'
import { openAccounts } from '#application/accounts/open-accounts.ts'
import type { Application } from '#application/application.ts'
import type { Role } from '#domain/vocabulary/roles.ts'
import type { Cast } from './cast/cast.ts'
import { countyId } from './county/county.ts'
import { units } from './county/units.ts'

/** An account visitors may sign in with. */
export type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly unitName?: string
}

/**
 * Gives everybody who acts in the story the account the journal names. Only those of the list can sign in: the
 * other four hundred are closed, so that the list at the door stays short.
 */
export async function openDemonstrationAccounts(
  app: Application,
  { players }: Cast,
): Promise<readonly DemoAccount[]> {
  const passwordHash = await hash(demonstrationPassword) // once: hashing is slow on purpose
  const accounts = players.map(({ login, isOpen, actor: { accountId, name, grants } }) => ({
    accountId,
    login,
    name,
    mail: '',
    isActive: isOpen,
    passwordHash,
    roles: grants,
  }))
  await openAccounts(app, { jurisdictionId: countyId, accounts })
  return players
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ login, actor: { name, grants } }) =>
      grants.map(({ role, unitId }) => {
        const unit = units.find(({ id }) => id === unitId)
        return { login, name, role, ...(unit ? { unitName: unit.shortName } : {}) }
      }),
    )
}
