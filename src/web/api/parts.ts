import { queryOptions } from '@tanstack/react-query'
import type { AssignmentFacts, NextStep } from '#domain/facts/assignment-facts.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { Lamp, Milestone } from '#domain/vocabulary/lamps.ts'
import { get } from './client.ts'

/** A unit's part of an item, on its desk. */
export type Part = AssignmentFacts &
  Pick<ItemFacts, 'number' | 'kind' | 'title' | 'leadName' | 'stage' | 'hostUnitIds' | 'unitIds'> & {
    readonly lamp: Lamp
    readonly daysLeft: number | null
    readonly milestone: Milestone | null
  }
export type PartListing = {
  readonly counts: Partial<Record<NextStep, number>>
  readonly parts: readonly Part[]
}

export const partsQuery = (search: { readonly nextStep?: NextStep; readonly unitId?: string } = {}) =>
  queryOptions({ queryKey: ['parts', search], queryFn: () => get<PartListing>('/parts', search) })
