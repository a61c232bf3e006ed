import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { ownCredentials, writeLanguage, writePassword } from '#database/queries/account-credentials.ts'
import { deleteOtherSessions } from '#database/queries/account-session.ts'
import { lockOf } from '#database/queries/sign-in-attempts.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import type { Outcome } from '../outcome.ts'
import { countAttempt, lockInForce, type Locked } from './count-attempt.ts'
import { hashPassword, isPassword } from './password-work.ts'
import { password } from './save-account.ts'
import { hashOf } from './sign-in.ts'

export const changePasswordData = z.strictObject({ current: z.string().max(200), next: password })
export const changeLanguageData = z.strictObject({ language: z.enum(['zh-CN', 'en']) })

/**
 * A person's own new password; the current one is asked, so that an open screen is not enough, and a wrong one counts
 * as at the sign-in page. Every other session of the account ends; the one of `token` goes on.
 */
export async function changePassword(
  app: Application,
  actor: Actor,
  { data, token }: { readonly data: unknown; readonly token: string },
): Promise<Outcome | Locked> {
  const parsed = changePasswordData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const { jurisdictionId, accountId } = actor
  const at = app.clock()
  const found = await transaction(app.database, jurisdictionId, async tx => {
    const own = await ownCredentials(tx, actor)
    const lock = own && lockInForce(await lockOf(tx, { jurisdictionId, login: own.login }), at)
    return own && { ...own, lock }
  })
  if (!found) return { kind: 'notFound' }
  const { login, passwordHash, lock } = found
  if (lock) return { kind: 'locked', until: lock }
  const matches = await isPassword(passwordHash, parsed.data.current)
  const next = matches ? await hashPassword(parsed.data.next) : undefined
  return await transaction(app.database, jurisdictionId, async tx => {
    const isStill = (await ownCredentials(tx, actor))?.passwordHash === passwordHash
    const locked = await countAttempt(tx, { jurisdictionId, login, at, matches: matches && isStill })
    if (locked) return locked
    if (next === undefined || !isStill) return { kind: 'refused', refusal: { refused: 'wrongPassword' } }
    await writePassword(tx, actor, next)
    await deleteOtherSessions(tx, { jurisdictionId, accountId, tokenHash: hashOf(token) })
    return { kind: 'done', streamId: accountId, version: 1 }
  })
}

export async function changeLanguage(app: Application, actor: Actor, data: unknown): Promise<Outcome> {
  const parsed = changeLanguageData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  await transaction(app.database, actor.jurisdictionId, tx => writeLanguage(tx, actor, parsed.data.language))
  return { kind: 'done', streamId: actor.accountId, version: 1 }
}
