import { queryOptions } from '@tanstack/react-query'
import type { ContactPerson } from '#domain/item/submission/contact-person.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { CommandInput } from '#domain/item/commands.ts'
import type { ItemEventType } from '#domain/item/events.ts'
import type { ReplyClasses } from '#domain/item/follow-up/class-change.ts'
import type { Addressee } from '#domain/item/delivery/addressees.ts'
import type { Item } from '#domain/item/item.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Permitted } from '#domain/item/permitted.ts'
import type { TimelineFacts } from '#domain/item/timeline-facts.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { Precedent, Refusal } from '#domain/recommendation/precedents.ts'
import type { Recommendation } from '#domain/recommendation/recommend-units.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Derivation } from '#domain/time/limits.ts'
import type { Lamp, Milestone } from '#domain/vocabulary/lamps.ts'
import type { Role } from '#domain/vocabulary/roles.ts'
import { addressOf, get, send } from './client.ts'

export type ItemSummary = ItemFacts & { readonly lamp: Lamp; readonly daysLeft: number | null }

/** One date of one part with its lamp. */
export type MilestoneLamp = {
  readonly assignmentId: string
  readonly what: Milestone
  readonly dueOn: PlainDate
  readonly derivation: Derivation
  readonly isDone: boolean
  readonly lamp: Lamp
  readonly daysLeft: number | null
}
export type ItemListing = {
  readonly total: number
  readonly asOf: PlainDate | null
  readonly today: PlainDate
  readonly lamps: {
    readonly green: number
    readonly yellow: number
    readonly red: number
    readonly none: number
  }
  readonly stages: { readonly [stage: string]: number }
  readonly items: readonly ItemSummary[]
}

export type TimelineEntry = {
  readonly version: number
  readonly type: ItemEventType
  readonly at: string
  readonly by: string
  readonly role: Role | null
  readonly facts: TimelineFacts
}

/** One item as the asker may see it. */
export type ItemView = {
  readonly item: Item
  readonly version: number
  readonly lamp: Lamp
  readonly daysLeft: number | null
  readonly permitted: readonly Permitted[]
  readonly timeline: readonly TimelineEntry[]
  readonly phones: readonly { readonly proposerId: string; readonly phone: string }[]
  readonly contactPersons: readonly ContactPerson[]
  readonly settings: Settings
  readonly classes: readonly ReplyClasses[]
  readonly twins: readonly {
    readonly replyId: string
    readonly of: readonly {
      readonly itemId: string
      readonly number: string | null
      readonly title: string
    }[]
  }[]
  readonly milestones: readonly MilestoneLamp[]
  /** Who gets the letter by the county's rule. */
  readonly addressees: readonly Addressee[]
  readonly milestone: Milestone | null
}

export type ItemSearch = ItemFilter & {
  readonly page?: number
  readonly pageSize?: number
  readonly sort?: 'dueOn' | 'number' | 'submittedOn' | 'title'
  readonly order?: 'asc' | 'desc'
  readonly asOf?: string
}

export const itemsQuery = (search: ItemSearch) =>
  queryOptions({ queryKey: ['items', search], queryFn: () => get<ItemListing>('/items', search) })

export const itemsSheetAddress = ({ page: _, pageSize: __, ...search }: ItemSearch) =>
  addressOf('/items.xlsx', search)

export const itemQuery = (itemId: string) =>
  queryOptions({ queryKey: ['item', itemId], queryFn: () => get<ItemView>(`/items/${itemId}`) })

export const recommendedUnitsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['recommended-units', itemId],
    queryFn: () => get<readonly Recommendation[]>(`/items/${itemId}/recommended-units`),
    staleTime: 300_000,
  })

/** Earlier items like this one, and the refusals this one has met. */
export type PrecedentsOfItem = {
  readonly refusals: readonly Refusal[]
  readonly precedents: readonly (Precedent & { readonly isVisible: boolean })[]
}

export const precedentsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['precedents', itemId],
    queryFn: () => get<PrecedentsOfItem>(`/items/${itemId}/precedents`),
    staleTime: 60_000,
  })

type Order<Name extends CommandName> = {
  readonly itemId: string
  readonly command: Name
  readonly data: CommandInput<Name>['data'] | object
  readonly version?: number
  readonly key?: string
}

/** A command on an item; the address is the command's name in kebab case. */
export const commandItem = <Name extends CommandName>({ itemId, command, data, version, key }: Order<Name>) =>
  send<{ version: number }>(
    'POST',
    `/items/${itemId}/${command.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
    {
      body: data,
      ...(version === undefined ? {} : { version }),
      ...(key === undefined ? {} : { key }),
    },
  )

export const submitItem = (body: object, key: string) =>
  send<{ itemId: string; version: number }>('POST', '/items', { body, key })

export type BatchResult = {
  readonly itemId: string
  readonly outcome: 'done' | 'refused'
  readonly code?: string
  readonly detail?: string
}
export const assignItems = (body: { meetingId: string; itemIds: readonly string[] }, key: string) =>
  send<{ results: readonly BatchResult[] }>('POST', '/assignments', { body, key })
