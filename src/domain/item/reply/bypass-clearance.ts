import { z } from 'zod'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { isInGovernmentsName } from './in-governments-name.ts'
import type { ClearanceMark } from './reply.ts'
import { holdsStepOf } from './step-holders.ts'
import type { Scene } from '../scene.ts'

export const bypassClearanceData = z.strictObject({
  replyId: z.string(),
  reason: z.string().trim().min(4).max(1000),
})
export type BypassClearance = z.infer<typeof bypassClearanceData>

export type ClearanceBypassed = {
  readonly type: 'ClearanceBypassed'
  readonly replyId: string
  readonly mark: ClearanceMark
}

/** 越级审签: the leader skips what is left of the chain; the reason stays on the letter for ever. */
export function bypassClearance(
  { replyId, reason }: BypassClearance,
  { actor, today }: Scene,
): readonly ClearanceBypassed[] {
  const mark = {
    step: 'unitLeader',
    outcome: 'bypassed',
    by: actor.name,
    byId: actor.accountId,
    on: today,
    note: reason,
  } as const
  return [{ type: 'ClearanceBypassed', replyId, mark }]
}

/** To the county leader no letter comes past the one who agrees for the unit. */
export function mayBypass(
  scene: Pick<Scene, 'item' | 'actor' | 'mainLeaders'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const reply = replyOf(scene.item, String(data.replyId))
  const agreement = reply.steps.at(-1)
  if (!isInGovernmentsName(scene.item) || !agreement) return true
  return holdsStepOf(agreement.by, reply, scene) || refuse('notYourClearanceStep')
}
