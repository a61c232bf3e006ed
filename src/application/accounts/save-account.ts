import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { insertAccount, replaceRoles, updateAccount } from '#database/queries/account-write.ts'
import { changedFields, distinctRoles } from '#domain/accounts/account-rules.ts'
import { holdsRole, type Actor } from '#domain/permission/actor.ts'
import { roles, unitRoles } from '#domain/vocabulary/roles.ts'
import type { Application } from '../application.ts'
import { refuseStale } from '../govern/write-stream.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { accountScene } from './account-scene.ts'
import { partsLeftBehind } from './held-parts.ts'
import { hashPassword } from './password-work.ts'
import { accountsStream, recordAccounts, standingOf } from './record-accounts.ts'

export const password = z.string().min(10).max(200)

const grant = z
  .strictObject({
    role: z.enum(roles),
    unitId: z.string().min(1).max(64).exactOptional(),
    proposerId: z.string().min(1).max(64).exactOptional(),
  })
  .refine(({ role, unitId }) => (unitRoles as readonly string[]).includes(role) === (unitId !== undefined), {
    path: ['unitId'],
  })
  .refine(({ role, proposerId }) => (role === 'proposer') === (proposerId !== undefined), {
    path: ['proposerId'],
  })

export const accountData = z.strictObject({
  login: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9._-]{1,62}$/),
  name: z.string().trim().min(1).max(60),
  mail: z.union([z.email(), z.literal('')]).default(''),
  isActive: z.boolean().default(true),
  roles: z.array(grant).min(1).max(12),
})
export const newAccountData = accountData.extend({ password })
export const changedAccountData = accountData.extend({ password: password.exactOptional() })

/**
 * Opens an account. The tables hold it with its secrets, which do not belong into a journal nobody can erase; the
 * journal tells who gave it which roles.
 */
export async function openAccount(app: Application, actor: Actor, data: unknown): Promise<Outcome> {
  const parsed = newAccountData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!mayKeepAccounts(actor)) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  const accountId = app.newId()
  const { password: secret, ...account } = parsed.data
  const passwordHash = await hashPassword(secret)
  const next = { ...account, accountId, roles: distinctRoles(account.roles) }
  return await unlessTaken(
    transaction(app.database, actor.jurisdictionId, async tx => {
      const { refused } = await accountScene(tx, actor, next)
      if (refused) return { kind: 'refused', refusal: { refused } } as const
      await insertAccount(tx, { jurisdictionId: actor.jurisdictionId, passwordHash, ...next })
      const events = [{ type: 'AccountOpened', account: standingOf(next) }] as const
      const version = await recordAccounts(tx, app, { actor, events })
      return { kind: 'done', streamId: accountId, version } as const
    }),
  )
}

/** `expectedVersion` is that of the stream of accounts: any account changed meanwhile makes it stale. */
type AccountOrder = {
  readonly accountId: string
  readonly data: unknown
  readonly expectedVersion?: number | undefined
}

/** Changes an account: name, roles, whether it may sign in; a new password ends its sessions. */
export async function changeAccount(
  app: Application,
  actor: Actor,
  { accountId, data, expectedVersion }: AccountOrder,
): Promise<Outcome> {
  const parsed = changedAccountData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!mayKeepAccounts(actor)) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  const { password: secret, ...account } = parsed.data
  const passwordHash = secret === undefined ? undefined : await hashPassword(secret)
  const next = { ...account, accountId, roles: distinctRoles(account.roles) }
  return await unlessTaken(
    orUndone(
      transaction(app.database, actor.jurisdictionId, async tx => {
        const { before, refused, version } = await accountScene(tx, actor, next)
        if (!before) return { kind: 'notFound' } as const
        await refuseStale(tx, { ...actor, streamId: accountsStream, expectedVersion, version })
        if (refused) return { kind: 'refused', refusal: { refused } } as const
        const held = await partsLeftBehind(tx, actor, { before, next })
        if (held.length > 0)
          return {
            kind: 'refused',
            refusal: { refused: 'holdsWork', facts: { count: held.length } },
          } as const
        const changed = changedFields(before, {
          ...next,
          ...(secret === undefined ? {} : { password: secret }),
        })
        if (changed.length === 0) return { kind: 'done', streamId: accountId, version } as const
        const secretHash = passwordHash ? { passwordHash } : {}
        await updateAccount(tx, { ...next, jurisdictionId: actor.jurisdictionId, ...secretHash })
        await replaceRoles(tx, { ...next, jurisdictionId: actor.jurisdictionId })
        const events = [{ type: 'AccountChanged', account: standingOf(next), changed }] as const
        const after = await recordAccounts(tx, app, { actor, events })
        return { kind: 'done', streamId: accountId, version: after } as const
      }),
    ),
  )
}

export function mayKeepAccounts(actor: Actor): boolean {
  return actor.accountId === 'system' || holdsRole(actor, 'administrator')
}

async function unlessTaken(outcome: Promise<Outcome>): Promise<Outcome> {
  try {
    return await outcome
  } catch (thrown) {
    if (thrown instanceof Error && 'constraint' in thrown && thrown.constraint === 'accounts_login') {
      return { kind: 'refused', refusal: { refused: 'loginTaken' } }
    }
    throw thrown
  }
}
