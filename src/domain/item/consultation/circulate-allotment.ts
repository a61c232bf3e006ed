import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { outsideRecess, recessOn } from './recess.ts'

export const circulateAllotmentData = z.strictObject({
  /** The last day to answer. */
  until: plainDateSchema,
})
export type CirculateAllotment = z.infer<typeof circulateAllotmentData>

export type AllotmentCirculated = {
  readonly type: 'AllotmentCirculated'
  readonly until: PlainDate
  readonly unitIds: readonly string[]
  readonly on: PlainDate
}

/**
 * 交办前征求意见: the units of the draft allotment see the item for some days and agree or object, so that the
 * meeting deals with the disputes only (Benxi Pingshan, C27; `domain-rules.md` 3.1, row 7).
 */
export function circulateAllotment(
  { until }: CirculateAllotment,
  { item, today, settings }: Scene,
): readonly AllotmentCirculated[] | AnyRefusal {
  if (!item.allotment) return refuse('noAllotment')
  if (until < today) return refuse('dayPassed')
  const recess = recessOn(until, settings)
  if (recess) return refuse('endsInRecess', { from: recess.from, to: recess.to })
  const unitIds = item.allotment.units.map(({ unitId }) => unitId)
  return [{ type: 'AllotmentCirculated', until, unitIds, on: today }]
}

/** Offered once units are proposed, outside a recess. */
export function mayCirculate(scene: Scene): true | AnyRefusal {
  return scene.item.allotment === undefined ? refuse('noAllotment') : outsideRecess(scene)
}
