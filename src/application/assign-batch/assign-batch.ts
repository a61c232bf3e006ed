import { z } from 'zod'
import { activitiesList } from '#database/queries/activities-list.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { holdsRole } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import type { Outcome } from '../outcome.ts'
import { perform } from '../perform.ts'

export const assignBatchData = z.strictObject({
  meetingId: z.string().min(1).max(64),
  itemIds: z.array(z.string().min(1).max(64)).min(1).max(500),
})

export type BatchResult = { readonly itemId: string; readonly outcome: Outcome }

/**
 * 交办: hands over a batch under one meeting. Each item stands for itself: one that cannot be assigned says why
 * and holds up none of the others. The day of assignment is the day of the meeting.
 */
export async function assignBatch(
  app: Application,
  actor: Actor,
  data: unknown,
): Promise<{ readonly results: readonly BatchResult[] } | Exclude<Outcome, { kind: 'done' }>> {
  const parsed = assignBatchData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!holdsRole(actor, 'supervisionOffice')) return { kind: 'refused', refusal: { refused: 'notPermitted' } }
  const { meetingId, itemIds } = parsed.data
  const [meeting] = await ask(app, actor, tx => activitiesList(tx, { ...actor, activityId: meetingId }))
  if (meeting?.kind !== 'assignmentMeeting')
    return { kind: 'refused', refusal: { refused: 'meetingUnknown' } }
  const assignedOn = meeting.heldOn
  const results: BatchResult[] = []
  for (const itemId of itemIds) {
    const order = { itemId, name: 'assignItem', data: { meetingId, assignedOn } } as const
    results.push({ itemId, outcome: await perform(app, actor, order) })
  }
  return { results }
}
