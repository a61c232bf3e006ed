import type { FastifyRequest } from 'fastify'
import { accountOf } from '#application/accounts/sign-in.ts'
import type { Application } from '#application/application.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Language } from '#phrases/language.ts'

export const sessionCookie = 'tiban_session'

/** The account behind the request's cookie, as the actor of whatever it asks; nothing without a session. */
export async function signedIn(
  app: Application,
  request: FastifyRequest,
): Promise<{ readonly actor: Actor; readonly language: Language } | undefined> {
  const token = request.cookies[sessionCookie]
  const account = token ? await accountOf(app, token) : undefined
  if (!account) return undefined
  const { accountId, name, jurisdictionId, grants, language } = account
  return { actor: { accountId, name, jurisdictionId, grants }, language }
}
