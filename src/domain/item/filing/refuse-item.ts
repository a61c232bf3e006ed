import { z } from 'zod'
import {
  allGroundsForRefusal,
  groundsForRefusal,
  type GroundForRefusal,
} from '../../vocabulary/refusal-grounds.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const refuseItemData = z.strictObject({
  ground: z.enum(allGroundsForRefusal as [GroundForRefusal, ...GroundForRefusal[]]), // the list is never empty
  /** Sent to the proposer; a code alone is no courtesy. */
  explanation: z.string().trim().min(2).max(2000),
})
export type RefuseItem = z.infer<typeof refuseItemData>

export type ItemRefused = {
  readonly type: 'ItemRefused'
  readonly ground: GroundForRefusal
  readonly explanation: string
  readonly refusedOn: PlainDate
}

/** 不予受理 / 不予立案: a coded ground of this kind of item and an explanation (`domain-rules.md` 2.4, 4.3). */
export function refuseItem(data: RefuseItem, { item, today }: Scene): readonly ItemRefused[] | AnyRefusal {
  const grounds: readonly string[] = groundsForRefusal[item.kind]
  if (!grounds.includes(data.ground)) return refuse('groundNotOfThisKind')
  return [{ type: 'ItemRefused', ...data, refusedOn: today }]
}
