import { z } from 'zod'
import { holdsRole, type Actor } from '../permission/actor.ts'
import { plainDateSchema, type PlainDate } from '../time/plain-date.ts'
import { activityKinds } from '../vocabulary/activity-kinds.ts'

export const recordActivityData = z.strictObject({
  kind: z.enum(activityKinds),
  title: z.string().trim().min(2).max(120),
  heldOn: plainDateSchema,
  place: z.string().trim().max(120).default(''),
  chair: z.string().trim().max(60).default(''),
  unitIds: z.array(z.string().max(64)).max(400).default([]),
  /** 通知: the document that went out with it. */
  notice: z
    .strictObject({
      number: z.string().trim().min(1).max(60),
      title: z.string().trim().min(2).max(160),
      requirements: z.string().trim().max(10_000).default(''),
    })
    .exactOptional(),
  summary: z.string().trim().max(10_000).default(''),
})
/** 会议、培训、调研、视察: with its day, place, units and the notice it issued. */
export type Activity = z.infer<typeof recordActivityData> & { readonly id: string }

export type ActivityRecorded = {
  readonly type: 'ActivityRecorded'
  readonly activity: Activity
  readonly on: PlainDate
}
export type ActivityRefusal = { readonly refused: 'notPermitted' }

/** Recording again under the same id corrects it; the journal keeps both. */
export function recordActivity(
  activity: Activity,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): readonly ActivityRecorded[] | ActivityRefusal {
  if (!holdsRole(actor, 'supervisionOffice')) return { refused: 'notPermitted' }
  return [{ type: 'ActivityRecorded', activity, on: today }]
}
