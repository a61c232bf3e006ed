import { queryOptions } from '@tanstack/react-query'
import type {
  AccountEvent,
  AccountStanding,
  ChangedField,
  NamedStandIn,
} from '#domain/accounts/account-events.ts'
import type { Grant } from '#domain/permission/actor.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { get, send } from './client.ts'

export type Account = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly mail: string
  readonly isActive: boolean
  readonly roles: readonly Grant[]
}

export const accountsQuery = () =>
  queryOptions({ queryKey: ['accounts'], queryFn: () => get<readonly Account[]>('/accounts') })
export const openAccount = (body: object, key: string) => send('POST', '/accounts', { body, key })
export const changeAccount = (id: string, body: object, key: string) =>
  send('PUT', `/accounts/${id}`, { body, key })

export type HeldWork = {
  readonly parts: readonly {
    readonly itemId: string
    readonly unitId: string
    readonly number: string | null
  }[]
  readonly takers: readonly { readonly accountId: string; readonly name: string; readonly unitId: string }[]
}
export type HandOverResult = {
  readonly itemId: string
  readonly number: string | null
  readonly outcome: 'handedOver' | 'refused'
  readonly detail?: string
}

export const heldWorkQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id, 'held'],
    queryFn: () => get<HeldWork>(`/accounts/${id}/held-parts`),
  })
export const handOverWork = (id: string, body: object, key: string) =>
  send<{ readonly results: readonly HandOverResult[] }>('POST', `/accounts/${id}/hand-over`, { body, key })

export type StandInPage = {
  readonly standIn: NamedStandIn | null
  readonly standsFor: readonly NamedStandIn[]
  readonly candidates: readonly { readonly accountId: string; readonly name: string }[]
  readonly today: PlainDate
}

export const standInQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id, 'stand-in'],
    queryFn: () => get<StandInPage>(`/accounts/${encodeURIComponent(id)}/stand-in`),
  })
export const nameStandIn = (id: string, body: object, key: string) =>
  send('PUT', `/accounts/${encodeURIComponent(id)}/stand-in`, { body, key })
export const endStandIn = (id: string, key: string) =>
  send('DELETE', `/accounts/${encodeURIComponent(id)}/stand-in`, { key })

export type AccountChange = AccountStanding & {
  readonly version: number
  readonly type: AccountEvent['type']
  readonly at: string
  readonly by: { readonly name: string }
  readonly changed: readonly ChangedField[]
  readonly standIn?: NamedStandIn
}

/** Two hundred changes, latest first, from below one version on. */
export const accountChangesPage = (before: number | undefined) =>
  get<readonly AccountChange[]>('/account-changes', { before })
