import { queryOptions } from '@tanstack/react-query'
import type { ContactPerson } from '#domain/item/submission/contact-person.ts'
import type { Counting } from '#domain/jurisdiction/counting-session.ts'
import type { Session, Unit } from '#domain/jurisdiction/jurisdiction.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import { get, send } from './client.ts'

export type Directory = {
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'shortName' | 'group' | 'duties' | 'closure'>[]
  readonly sessions: readonly Session[]
  /** Where an item counts that is handed in now. */
  readonly counting: Readonly<Partial<Record<ItemKind, Counting>>>
  readonly settings: Settings
  readonly years: readonly number[]
}

export const directoryQuery = () =>
  queryOptions({ queryKey: ['directory'], queryFn: () => get<Directory>('/directory'), staleTime: 300_000 })

export type RegisteredProposer = {
  readonly id: string
  readonly name: string
  readonly type: ProposerType
  readonly group: string
}

export const proposersQuery = (q: string) =>
  queryOptions({
    queryKey: ['proposers', q],
    queryFn: () => get<readonly RegisteredProposer[]>('/proposers', { q }),
    staleTime: 60_000,
  })

/** 同类提出人: whom one may invite to sign; names and groups only. */
export const fellowProposersQuery = (q: string) =>
  queryOptions({
    queryKey: ['fellow-proposers', q],
    queryFn: () => get<readonly RegisteredProposer[]>('/fellow-proposers', { q }),
    enabled: q !== '',
    staleTime: 60_000,
  })

/** 联系人 of the organisations one acts for, as the register has them. */
export const contactPersonsQuery = () =>
  queryOptions({
    queryKey: ['contact-persons'],
    queryFn: () =>
      get<readonly (Omit<ContactPerson, 'proposer'> & { readonly proposerId: string })[]>('/contact-persons'),
    staleTime: 300_000,
  })

export const registerProposers = (
  proposers: readonly { readonly name: string; readonly type: ProposerType; readonly group: string }[],
  key: string,
) => send('POST', '/proposers', { body: { proposers }, key })
export const registerUnit = (body: object) => send('POST', '/units', { body })
export const correctSession = (id: string, body: object) => send('PUT', `/sessions/${id}`, { body })
export const unitEntriesQuery = () =>
  queryOptions({ queryKey: ['units'], queryFn: () => get<readonly Unit[]>('/units') })
export const openSession = (body: object) => send('POST', '/sessions', { body })
