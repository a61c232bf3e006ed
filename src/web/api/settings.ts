import { queryOptions } from '@tanstack/react-query'
import type { Contradiction } from '#domain/jurisdiction/settings/contradictions.ts'
import type { SettingsSample } from '#domain/jurisdiction/settings/samples/sample.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { SettingsSubject } from '#domain/jurisdiction/settings/subjects.ts'
import { get, send } from './client.ts'

type Signed = { readonly by: string; readonly at: string }
export type AdoptedVersion = Signed & {
  readonly version: number
  readonly inForceFrom: string | null
  readonly note: string
  readonly settings: Settings
}
export type ToldContradiction = Contradiction & { readonly text: string }
export type SettingsView = {
  readonly year: number
  readonly today: string
  readonly version: number
  readonly running: {
    readonly settings: Settings
    readonly year: number | null
    readonly inForceFrom: string | null
  }
  readonly draft: (Signed & { readonly settings: Settings; readonly note: string }) | null
  readonly lock: Signed | null
  readonly versions: readonly AdoptedVersion[]
  readonly contradictions: readonly ToldContradiction[]
}

export const settingsQuery = (year: number) =>
  queryOptions({ queryKey: ['settings', year], queryFn: () => get<SettingsView>(`/settings/${year}`) })
export const settingsFormQuery = () =>
  queryOptions({
    queryKey: ['settings-form'],
    queryFn: () => get<readonly SettingsSubject[]>('/settings-form'),
    staleTime: Number.POSITIVE_INFINITY,
  })
export const settingsSamplesQuery = () =>
  queryOptions({
    queryKey: ['settings-samples'],
    queryFn: () => get<readonly SettingsSample[]>('/settings-samples'),
    staleTime: Number.POSITIVE_INFINITY,
  })

type Sending = { readonly year: number; readonly version: number; readonly key: string }

export const saveSettingsDraft = ({ year, ...how }: Sending, body: object) =>
  send('PUT', `/settings/${year}/draft`, { ...how, body })
export const discardSettingsDraft = ({ year, ...how }: Sending) =>
  send('DELETE', `/settings/${year}/draft`, how)
export const loadSettingsSample = ({ year, ...how }: Sending, body: object) =>
  send('POST', `/settings/${year}/sample`, { ...how, body })
export const adoptSettings = ({ year, ...how }: Sending, body: object) =>
  send('POST', `/settings/${year}/adopt`, { ...how, body })
export const lockSettings = ({ year, ...how }: Sending) => send('POST', `/settings/${year}/lock`, how)
