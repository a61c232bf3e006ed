import { queryOptions } from '@tanstack/react-query'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Party, StepTarget } from '#domain/item/step.ts'
import { get } from './client.ts'

/** One row of the law: what may be done, to what, from where to where, by whom. */
export type LifecycleStep = {
  readonly command: CommandName
  readonly on: StepTarget
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly by: readonly Party[]
  readonly during: readonly string[]
  readonly hasCondition: boolean
}
export type LifecycleStage = { readonly stage: string; readonly steps: readonly LifecycleStep[] }

export const lifecycleQuery = () =>
  queryOptions({
    queryKey: ['lifecycle'],
    queryFn: () => get<readonly LifecycleStage[]>('/lifecycle'),
    staleTime: Number.POSITIVE_INFINITY,
  })
