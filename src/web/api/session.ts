import { queryOptions } from '@tanstack/react-query'
import type { Grant } from '#domain/permission/actor.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Role } from '#domain/vocabulary/roles.ts'
import type { Language } from '#phrases/language.ts'
import { get, ProblemError, send } from './client.ts'

/** The signed-in person. */
export type Me = {
  readonly accountId: string
  readonly name: string
  readonly language: Language
  readonly grants: readonly Grant[]
  readonly jurisdiction: { readonly id: string; readonly name: string; readonly isDemonstration: boolean }
  readonly today: PlainDate
  readonly unread: number
  readonly unitName?: string
  readonly proposerName?: string
}

export type JurisdictionToSignIn = {
  readonly id: string
  readonly name: string
  readonly isDemonstration: boolean
  readonly demoPassword?: string
  readonly demoAccounts?: readonly {
    readonly login: string
    readonly name: string
    readonly role: Role
    readonly unitName?: string
    readonly isLeading: boolean
  }[]
}

/** Who is signed in; null when nobody is. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async () => {
      try {
        return await get<Me>('/session')
      } catch (thrown) {
        if (thrown instanceof ProblemError && thrown.status === 401) return null
        throw thrown
      }
    },
    staleTime: 30_000,
  })

export const jurisdictionsQuery = () =>
  queryOptions({
    queryKey: ['jurisdictions'],
    queryFn: () => get<readonly JurisdictionToSignIn[]>('/jurisdictions'),
  })

export const signIn = (body: { jurisdictionId: string; login: string; password: string }) =>
  send('POST', '/session', { body })
export const signOut = () => send('DELETE', '/session')
export const chooseLanguage = (language: Language) => send('PUT', '/session/language', { body: { language } })
export const changePassword = (body: { current: string; next: string }) =>
  send('PUT', '/session/password', { body })
