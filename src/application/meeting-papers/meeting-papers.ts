import type { Tx } from '#database/engine/transaction.ts'
import { activitiesList } from '#database/queries/activities-list.ts'
import { partsList, type PartFacts } from '#database/queries/parts-list.ts'
import type { Activity } from '#domain/activity/record-activity.ts'
import type { Asking } from '../ask.ts'

export type MeetingPapers = {
  readonly activity: Activity
  readonly units: readonly {
    readonly unitId: string
    readonly parts: readonly (PartFacts & { readonly coHostUnitIds: readonly string[] })[]
  }[]
}

/** 交办清单: what one assignment meeting handed over, by unit in the order of the county's list. */
export async function meetingPapers(
  tx: Tx,
  { scope, jurisdiction }: Asking,
  meetingId: string,
): Promise<MeetingPapers | undefined> {
  const [activity] = await activitiesList(tx, { ...scope, activityId: meetingId })
  if (!activity) return undefined
  const { parts } = await partsList(tx, { scope, meetingId })
  const withCoHosts = parts.map(part => ({
    ...part,
    coHostUnitIds: part.unitIds.filter(id => !part.hostUnitIds.includes(id)),
  }))
  const units = jurisdiction.units
    .map(({ id }) => ({ unitId: id, parts: withCoHosts.filter(({ unitId }) => unitId === id) }))
    .filter(({ parts }) => parts.length > 0)
  return { activity, units }
}
