import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const answerAllotmentData = z.strictObject({
  agrees: z.boolean(),
  reason: z.string().trim().max(2000).default(''),
  basis: z.string().trim().max(2000).default(''),
  /** The unit it believes responsible. */
  proposedUnitId: z.string().min(1).exactOptional(),
})
export type AnswerAllotment = z.infer<typeof answerAllotmentData>

export type AllotmentAnswered = {
  readonly type: 'AllotmentAnswered'
  readonly unitId: string
  readonly agrees: boolean
  readonly reason: string
  readonly basis: string
  readonly proposedUnitId?: string
  readonly by: string
  readonly on: PlainDate
}

/** 反馈拟办意见: one answer of each consulted unit; an objection names its reason, its basis and who should do it. */
export function answerAllotment(
  data: AnswerAllotment,
  { item, actor, today, unitIds }: Scene,
): readonly AllotmentAnswered[] | AnyRefusal {
  const unitId = consultedUnit({ item, actor })
  if (!item.consultation || !unitId) return refuse('notConsulted')
  if (today > item.consultation.until) return refuse('consultationOver', { until: item.consultation.until })
  if (!data.agrees && (data.reason.length < 4 || data.basis.length < 2)) return refuse('objectionNeedsReason')
  if (data.proposedUnitId && !unitIds.has(data.proposedUnitId)) return refuse('unitUnknown')
  if (data.proposedUnitId === unitId) return refuse('sameUnit')
  return [{ type: 'AllotmentAnswered', unitId, ...data, by: actor.name, on: today }]
}

/** Open to a consulted unit that has not answered yet. */
export function mayAnswer({ item, actor }: Pick<Scene, 'item' | 'actor'>): true | AnyRefusal {
  const unitId = consultedUnit({ item, actor })
  const isAnswered = item.consultation?.answers.some(answer => answer.unitId === unitId) ?? false
  return (unitId !== undefined && !isAnswered) || refuse('notConsulted')
}

function consultedUnit({ item, actor }: Pick<Scene, 'item' | 'actor'>): string | undefined {
  return item.consultation?.unitIds.find(id =>
    actor.grants.some(({ role, unitId }) => role === 'unitOffice' && unitId === id),
  )
}
