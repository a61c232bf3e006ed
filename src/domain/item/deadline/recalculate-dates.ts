import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { recalculatedParts, type RecalculatedPart } from './recalculated-parts.ts'

export const recalculateDatesData = z.strictObject({ reason: z.string().trim().min(2).max(1000) })
export type RecalculateDates = z.infer<typeof recalculateDatesData>

export type DatesRecalculated = {
  readonly type: 'DatesRecalculated'
  readonly reason: string
  readonly on: PlainDate
  readonly parts: readonly RecalculatedPart[]
}

/**
 * 重算期限: a setting or the calendar changed; nothing happens to an item whose dates stay, nor where the rules say
 * that dates once set are kept.
 */
export function recalculateDates(
  { reason }: RecalculateDates,
  scene: Scene,
): readonly DatesRecalculated[] | AnyRefusal {
  if (scene.isYearLocked) return refuse('datesLocked', { year: scene.item.year })
  if (scene.settings.datesAfterRuleChange === 'keep') return []
  const parts = recalculatedParts(scene)
  return parts.length === 0 ? [] : [{ type: 'DatesRecalculated', reason, on: scene.today, parts }]
}
