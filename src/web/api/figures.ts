import { queryOptions } from '@tanstack/react-query'
import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { SilencePolicy } from '#domain/vocabulary/opinion-levels.ts'
import { get } from './client.ts'

export type Figure = {
  readonly name: string
  readonly version: number
  readonly source: string
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
  readonly of: ItemFilter
  readonly unit?: 'forms'
  /** Those whose proposers stayed silent, and what the county's rule makes of it. */
  readonly silent?: { readonly policy: SilencePolicy; readonly value: number; readonly of: ItemFilter }
  /** The county's own word for the figure. */
  readonly label?: Readonly<Record<'zh-CN' | 'en', string>> | undefined
}
export type FigureGroup = 'waiting' | 'outcomes' | 'proposers' | 'handled' | 'rates' | 'answers'

export type Figures = {
  readonly year: number
  readonly asOf: string | null
  readonly today: string
  readonly groups: readonly {
    readonly name: FigureGroup
    readonly figures: readonly Figure[]
  }[]
}

type When = { readonly year?: number; readonly asOf?: string }

export const figuresQuery = (when: When) =>
  queryOptions({ queryKey: ['figures', when], queryFn: () => get<Figures>('/figures', when) })

export const unitColumnNames = [
  'assigned',
  'asHost',
  'asCoHost',
  'signed',
  'fiveFixed',
  'led',
  'met',
  'replied',
  'overdue',
  'solved',
  'firstSatisfied',
  'satisfied',
  'dissatisfied',
  'rehandled',
] as const
export type UnitColumn = (typeof unitColumnNames)[number]
export type UnitFigures = {
  readonly unitId: string
  readonly leastLed: number
  readonly figures: Readonly<Record<UnitColumn, { readonly value: number; readonly of: ItemFilter }>>
}

export const unitFiguresQuery = (when: When) =>
  queryOptions({
    queryKey: ['unit-figures', when],
    queryFn: () => get<readonly UnitFigures[]>('/unit-figures', when),
  })
