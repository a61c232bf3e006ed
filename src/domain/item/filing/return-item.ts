import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const returnItemData = z.strictObject({ reason: z.string().trim().min(4).max(2000) })
export type ReturnItem = z.infer<typeof returnItemData>

export type ItemReturned = {
  readonly type: 'ItemReturned'
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
}

/** 退回修改: back to the lead with what is to be mended; it comes again as the same item. */
export function returnItem({ reason }: ReturnItem, { actor, today }: Scene): readonly ItemReturned[] {
  return [{ type: 'ItemReturned', reason, by: actor.name, on: today }]
}
