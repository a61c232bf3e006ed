import { z } from 'zod'
import type { Tx } from '#database/engine/transaction.ts'
import { partsList, type PartFacts } from '#database/queries/parts-list.ts'
import { nextSteps, owesNothing, type NextStep } from '#domain/facts/assignment-facts.ts'
import { calendarOf } from '#domain/jurisdiction/county-calendar.ts'
import { readsJudgements } from '#domain/permission/disclosed-facts.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { lampDaysOn, watchReader, type WatchReading } from '../lamp-days.ts'

export const listPartsQuery = z.strictObject({
  nextStep: z.enum(nextSteps).exactOptional(),
  unitId: z.string().max(64).exactOptional(),
})

export type PartListing = {
  readonly counts: Partial<Record<NextStep, number>>
  readonly parts: readonly (PartFacts & WatchReading)[]
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
  const lampOf = watchReader(days, calendarOf(jurisdiction, calendar))
  const withLamps = parts.map(part => ({
    ...part,
    result: readsJudgements(part, scope, now.today) ? part.result : null,
    ...lampOf(watchedBy(part)),
  }))
  return { counts, parts: withLamps.sort((one, other) => Number(isDone(one)) - Number(isDone(other))) }
}

/** No lamp burns for a part that owes nothing, or whose clock is stopped. */
function watchedBy({ nextStep, paused, dueOn, watchOn, watchStep }: PartFacts) {
  if (owesNothing(nextStep) || paused) return { dueOn: null, watchOn: null, milestone: null }
  return { dueOn, watchOn: watchOn ?? dueOn, milestone: watchStep }
}

function isDone({ lamp }: Pick<WatchReading, 'lamp'>): boolean {
  return lamp === 'none'
}
