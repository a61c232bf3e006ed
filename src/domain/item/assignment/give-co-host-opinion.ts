import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const giveCoHostOpinionData = z.strictObject({
  assignmentId: z.string(),
  text: z.string().trim().min(4).max(10_000),
})
export type GiveCoHostOpinion = z.infer<typeof giveCoHostOpinionData>

export type CoHostOpinionGiven = {
  readonly type: 'CoHostOpinionGiven'
  readonly assignmentId: string
  readonly text: string
  readonly givenOn: PlainDate
  readonly by: string
}

/** 会办意见: the co-host's view, which the host must state in its reply (`domain-rules.md` 6.1). */
export function giveCoHostOpinion(
  { assignmentId, text }: GiveCoHostOpinion,
  { today, actor }: Scene,
): readonly CoHostOpinionGiven[] {
  return [{ type: 'CoHostOpinionGiven', assignmentId, text, givenOn: today, by: actor.name }]
}

/** Answered only when asked, and once for each asking. */
export function opinionIsAsked(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { coHostOpinion } = assignmentOf(item, String(data.assignmentId))
  return (
    (coHostOpinion !== undefined && !coHostOpinion.given && !coHostOpinion.waived) ||
    refuse('opinionNotAsked')
  )
}
