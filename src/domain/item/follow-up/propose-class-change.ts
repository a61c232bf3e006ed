import { z } from 'zod'
import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import { assignmentOf, replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { pendingChange, standingClass, type ClassChange } from './class-change.ts'

export const proposeClassChangeData = z.strictObject({
  replyId: z.string(),
  resultClass: z.string().trim().max(8),
  evidence: z.string().trim().min(4).max(4000),
})
export type ProposeClassChange = z.infer<typeof proposeClassChangeData>

export type ClassChangeProposed = { readonly type: 'ClassChangeProposed'; readonly change: ClassChange }

/** 申报类别变更: the unit says that another class is true by now; it counts once the supervision office confirms it. */
export function proposeClassChange(
  { replyId, resultClass: to, evidence }: ProposeClassChange,
  { item, actor, today, settings }: Scene,
): readonly ClassChangeProposed[] | AnyRefusal {
  if (!resultClassOf(settings, to)) return refuse('unknownResultClass')
  const from = standingClass(item, replyOf(item, replyId))
  if (to === from) return refuse('classNotChanged')
  const change = { replyId, step: 'proposed', from, to, evidence, by: actor.name, on: today } as const
  return [{ type: 'ClassChangeProposed', change }]
}

/** Of the letter that stands, and only one proposal at a time. */
export function mayPropose(
  scene: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const standing = isStandingReply(scene, data)
  if (standing !== true) return standing
  return pendingChange(scene.item, String(data.replyId)) === undefined || refuse('classChangePending')
}

/** A letter of an earlier round is history; its class changes no more. */
export function isStandingReply(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { assignmentId, round } = replyOf(item, String(data.replyId))
  return assignmentOf(item, assignmentId).round === round || refuse('replyOfEarlierRound')
}
