import { queryOptions } from '@tanstack/react-query'
import type { UnitMove } from '#domain/item/assignment/moves-of-unit.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import { get, send } from './client.ts'

export type MovesAhead = {
  readonly items: readonly {
    readonly itemId: string
    readonly kind: ItemKind
    readonly year: number
    readonly number?: string
    readonly title: string
    readonly moves: readonly Pick<UnitMove, 'name'>[]
  }[]
  readonly staying: number
}
export type MoveResult = {
  readonly itemId: string
  readonly title: string
  readonly command: UnitMove['name']
  readonly outcome: 'done' | 'refused'
  readonly detail?: string
}
type Succession = { readonly unitId: string; readonly successorId: string }

export const movesAheadQuery = (succession: Succession) =>
  queryOptions({
    queryKey: ['moves-ahead', succession],
    queryFn: () => get<MovesAhead>('/reorganisation', succession),
  })

export const reorganise = (body: Succession & { readonly reason: string }, key: string) =>
  send<{ readonly results: readonly MoveResult[] }>('POST', '/reorganisation', { body, key })
