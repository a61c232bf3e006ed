import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { passwordHashOf, writeLanguage, writePassword } from '#database/queries/account-credentials.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import type { Outcome } from '../outcome.ts'
import { password } from './save-account.ts'

export const changePasswordData = z.strictObject({ current: z.string().max(200), next: password })
export const changeLanguageData = z.strictObject({ language: z.enum(['zh-CN', 'en']) })

/** A person's own new password; the current one is asked, so that an open screen is not enough. */
export async function changePassword(app: Application, actor: Actor, data: unknown): Promise<Outcome> {
  const parsed = changePasswordData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const next = await hash(parsed.data.next)
  return await transaction(app.database, actor.jurisdictionId, async tx => {
    const known = await passwordHashOf(tx, actor)
    if (!known || !(await verify(known, parsed.data.current))) {
      return { kind: 'refused', refusal: { refused: 'wrongPassword' } } as const
    }
    await writePassword(tx, actor, next)
    return { kind: 'done', streamId: actor.accountId, version: 1 } as const
  })
}

export async function changeLanguage(app: Application, actor: Actor, data: unknown): Promise<Outcome> {
  const parsed = changeLanguageData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  await transaction(app.database, actor.jurisdictionId, tx => writeLanguage(tx, actor, parsed.data.language))
  return { kind: 'done', streamId: actor.accountId, version: 1 }
}
