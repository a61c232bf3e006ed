import { queryOptions } from '@tanstack/react-query'
import type { Grant } from '#domain/permission/actor.ts'
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
