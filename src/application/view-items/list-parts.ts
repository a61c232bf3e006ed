import { z } from 'zod'
import type { Tx } from '#database/engine/transaction.ts'
import { partsList, type PartFacts } from '#database/queries/parts-list.ts'
import { nextSteps, owesNothing, type NextStep } from '#domain/facts/assignment-facts.ts'
import { readsJudgements } from '#domain/permission/disclosed-facts.ts'
import type { Lamp } from '#domain/vocabulary/lamps.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { lampDaysOn, lampReader } from '../lamp-days.ts'

export const listPartsQuery = z.strictObject({
  nextStep: z.enum(nextSteps).exactOptional(),
  unitId: z.string().max(64).exactOptional(),
})

export type PartListing = {
  readonly counts: Partial<Record<NextStep, number>>
  readonly parts: readonly (PartFacts & { readonly lamp: Lamp; readonly daysLeft: number | null })[]
}

/** 待办: the parts of the asker's own units, those with something to do first, by their dates; who sees the whole county may name a unit. */
export async function listParts(
  tx: Tx,
  { scope, jurisdiction, now }: Asking,
  {
    calendar,
    query,
  }: { readonly calendar: Application['calendar']; readonly query: z.output<typeof listPartsQuery> },
): Promise<PartListing> {
  const named = query.unitId === undefined ? undefined : [query.unitId]
  const unitIds = scope.all ? named : scope.unitIds.filter(id => named === undefined || named.includes(id))
  const { counts, parts } = await partsList(tx, {
    scope,
    ...(unitIds === undefined ? {} : { unitIds }),
    ...(query.nextStep === undefined ? {} : { nextStep: query.nextStep }),
  })
  const days = lampDaysOn(now.today, jurisdiction, calendar)
  const lampOf = lampReader(days, calendar)
  const withLamps = parts.map(part => ({
    ...part,
    result: readsJudgements(part, scope, now.today) ? part.result : null,
    ...lampOf(owesNothing(part.nextStep) ? null : part.dueOn),
  }))
  return { counts, parts: withLamps.sort((one, other) => Number(isDone(one)) - Number(isDone(other))) }
}

function isDone({ lamp }: { readonly lamp: Lamp }): boolean {
  return lamp === 'none'
}
