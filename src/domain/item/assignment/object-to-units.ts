import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { proposerIdAmong } from '../submission/acting-proposer.ts'

export const objectToUnitsData = z.strictObject({ reason: z.string().trim().min(4).max(2000) })
export type ObjectToUnits = z.infer<typeof objectToUnitsData>

export type UnitsObjectedTo = {
  readonly type: 'UnitsObjectedTo'
  readonly proposerId: string
  readonly reason: string
  readonly on: PlainDate
}

/** 提出人对承办单位有异议: the proposer may say that the item lies at the wrong desk (Shanghai 2015, article 14). */
export function objectToUnits(
  { reason }: ObjectToUnits,
  { item, actor, today }: Scene,
): readonly UnitsObjectedTo[] | AnyRefusal {
  const proposerId = proposerIdAmong(actor, item.proposers)
  if (!proposerId) return refuse('notPermitted')
  return [{ type: 'UnitsObjectedTo', proposerId, reason, on: today }]
}

/** Where the county allows it, and while an earlier one is answered. */
export function mayObjectToUnits({ item, settings }: Pick<Scene, 'item' | 'settings'>): true | AnyRefusal {
  if (!settings.proposersMayObject) return refuse('proposersDoNotObject')
  const isOpen = item.unitObjections.some(({ answer }) => answer === undefined)
  return !isOpen || refuse('proposerObjectionOpen')
}
