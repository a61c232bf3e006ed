import { z } from 'zod'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

/** Filled by the application from the stream of the item that is merged no longer. */
export const releaseItemData = z.strictObject({
  itemId: z.string().min(1),
  title: z.string(),
  /** Items whose proposers leave with it: itself, and those once merged into it. */
  through: z.array(z.string()).min(1),
})
export type ReleaseItem = z.infer<typeof releaseItemData>

export type ItemReleased = {
  readonly type: 'ItemReleased'
  readonly itemId: string
  readonly title: string
  readonly through: readonly string[]
}

/** 撤销并案, the other half: the main item gives back the proposers it had taken over. */
export function releaseItem(data: ReleaseItem, { item }: Scene): readonly ItemReleased[] | AnyRefusal {
  if (!item.absorbed.some(({ itemId }) => itemId === data.itemId)) return refuse('unknownTarget')
  return [{ type: 'ItemReleased', ...data }]
}
