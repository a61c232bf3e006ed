import { transaction } from '#database/engine/transaction.ts'
import { activityRows } from '#database/read-model/activities.ts'
import {
  recordActivity as decide,
  recordActivityData,
  type Activity,
  type ActivityRecorded,
} from '#domain/activity/record-activity.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { writeStream } from './write-stream.ts'

type Order = {
  readonly activityId: string
  readonly data: unknown
  readonly expectedVersion?: number | undefined
}

/** 记录活动: a meeting, training, survey or inspection; an assignment meeting carries its notice. */
export async function recordActivity(
  app: Application,
  actor: Actor,
  { activityId, data, expectedVersion }: Order,
): Promise<Outcome> {
  const parsed = recordActivityData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const activity = { ...parsed.data, id: activityId }
  const work = transaction(app.database, actor.jurisdictionId, async tx => {
    const now = timeIn(await jurisdictionOf(tx, actor.jurisdictionId), app)
    return await writeStream<Activity, ActivityRecorded>(
      tx,
      {
        kind: 'activity',
        streamId: `activity ${activityId}`,
        expectedVersion,
        unborn: activity,
        decide: () => decide(activity, { actor, today: now.today }),
        evolve: (_, event) => event.activity,
        rows: state => activityRows(actor.jurisdictionId, state),
      },
      { actor, recordedAt: now.at },
    )
  })
  return await orUndone(work)
}
