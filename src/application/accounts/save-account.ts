import { hash } from '@node-rs/argon2'
import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { insertAccount, replaceRoles, updateAccount } from '#database/queries/account-write.ts'
import { holdsRole, type Actor } from '#domain/permission/actor.ts'
import { roles, unitRoles } from '#domain/vocabulary/roles.ts'
import type { Application } from '../application.ts'
import type { Outcome } from '../outcome.ts'

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

/** Opens an account. Accounts are not events: secrets do not belong into a journal nobody can erase. */
export async function openAccount(app: Application, actor: Actor, data: unknown): Promise<Outcome> {
  const parsed = newAccountData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!mayKeepAccounts(actor)) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  const accountId = app.newId()
  const { password: secret, ...account } = parsed.data
  const passwordHash = await hash(secret)
  return await unlessTaken(
    transaction(app.database, actor.jurisdictionId, async tx => {
      await insertAccount(tx, { jurisdictionId: actor.jurisdictionId, accountId, passwordHash, ...account })
      return { kind: 'done', streamId: accountId, version: 1 } as const
    }),
  )
}

/** Changes an account: name, roles, whether it may sign in; a new password ends its sessions. */
export async function changeAccount(
  app: Application,
  actor: Actor,
  { accountId, data }: { readonly accountId: string; readonly data: unknown },
): Promise<Outcome> {
  const parsed = changedAccountData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!mayKeepAccounts(actor)) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  const { password: secret, ...account } = parsed.data
  const passwordHash = secret === undefined ? undefined : await hash(secret)
  const key = { jurisdictionId: actor.jurisdictionId, accountId }
  return await unlessTaken(
    transaction(app.database, actor.jurisdictionId, async tx => {
      const isKnown = await updateAccount(tx, {
        ...key,
        ...account,
        ...(passwordHash ? { passwordHash } : {}),
      })
      if (!isKnown) return { kind: 'notFound' } as const
      await replaceRoles(tx, { ...key, roles: account.roles })
      return { kind: 'done', streamId: accountId, version: 1 } as const
    }),
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
