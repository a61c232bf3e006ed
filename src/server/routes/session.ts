import { z } from 'zod'
import {
  changeLanguage,
  changeLanguageData,
  changePassword,
  changePasswordData,
} from '#application/accounts/own-account.ts'
import { signIn, signOut } from '#application/accounts/sign-in.ts'
import { whoAmI } from '#application/accounts/who-am-i.ts'
import { ask } from '#application/ask.ts'
import { jurisdictionsToSignIn } from '#application/accounts/jurisdictions-to-sign-in.ts'
import { answerOf } from '../outcome-answer.ts'
import { problem, problemOfIssues } from '../problems.ts'
import { done, ok, type Call, type Route } from '../route.ts'
import { sessionCookie } from '../sessions/signed-in.ts'

const signInBody = z.strictObject({
  jurisdictionId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  login: z.string().trim().min(1).max(63),
  password: z.string().min(1).max(200),
})

export const sessionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/jurisdictions',
    access: 'anyone',
    summary: 'Jurisdictions of this installation, for the sign-in page',
    handle: async ({ app }) => ok(await jurisdictionsToSignIn(app)),
  },
  {
    method: 'POST',
    path: '/session',
    access: 'anyone',
    summary: 'Sign in',
    body: signInBody,
    handle: async call => {
      const body = signInBody.safeParse(call.body)
      if (!body.success) return problemOfIssues(body.error.issues, call.language)
      const outcome = await signIn(call.app, body.data)
      if (outcome.kind === 'wrongPassword') return problem('wrongPassword', call.language)
      if (outcome.kind === 'locked') return problem('locked', call.language, { until: outcome.until })
      return {
        status: 200,
        body: { expiresAt: outcome.expiresAt },
        headers: { 'set-cookie': cookie(call, outcome.token, outcome.expiresAt) },
      }
    },
  },
  {
    method: 'GET',
    path: '/session',
    access: 'signedIn',
    summary: 'Who is signed in',
    handle: async ({ app, actor }) => ok(await ask(app, actor, whoAmI)),
  },
  {
    method: 'DELETE',
    path: '/session',
    access: 'signedIn',
    summary: 'Sign out',
    handle: async call => {
      await signOut(call.app, call.request.cookies[sessionCookie] ?? '')
      return { ...done, headers: { 'set-cookie': cookie(call, '', new Date(0).toISOString()) } }
    },
  },
  {
    method: 'PUT',
    path: '/session/language',
    access: 'signedIn',
    summary: 'Choose the language of one’s own pages and mail',
    body: changeLanguageData,
    handle: async call => {
      const outcome = await changeLanguage(call.app, call.actor, call.body)
      return outcome.kind === 'done' ? done : answerOf(outcome, call)
    },
  },
  {
    method: 'PUT',
    path: '/session/password',
    access: 'signedIn',
    summary: 'Change one’s own password',
    body: changePasswordData,
    handle: async call => {
      const token = call.request.cookies[sessionCookie] ?? ''
      const outcome = await changePassword(call.app, call.actor, { data: call.body, token })
      if (outcome.kind === 'done') return done
      return outcome.kind === 'locked'
        ? problem('locked', call.language, { until: outcome.until })
        : answerOf(outcome, call)
    },
  },
]

/** Not readable by scripts, not sent along from other sites, and only over TLS where the request came over TLS. */
function cookie({ request }: Call, token: string, expiresAt: string): string {
  const secure = request.protocol === 'https' ? '; Secure' : ''
  const expires = new Date(expiresAt).toUTCString()
  return `${sessionCookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires}${secure}`
}
