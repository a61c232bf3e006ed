import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const abandonItemData = z.strictObject({})

export type ItemAbandoned = { readonly type: 'ItemAbandoned'; readonly on: PlainDate }

/** 放弃提交: what was never handed in disappears from everybody's desk; no office ever saw it. */
export function abandonItem(_: z.infer<typeof abandonItemData>, { today }: Scene): readonly ItemAbandoned[] {
  return [{ type: 'ItemAbandoned', on: today }]
}
