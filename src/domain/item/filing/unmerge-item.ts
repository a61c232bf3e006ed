import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { itemStages } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

/** The application fills `main` from the main item's stream, which it holds in the same transaction. */
export const unmergeItemData = z.strictObject({
  main: z.strictObject({
    itemId: z.string().min(1),
    title: z.string(),
    stage: z.enum(itemStages),
  }),
  reason: z.string().trim().min(4).max(2000),
})
export type UnmergeItem = z.infer<typeof unmergeItemData>

export type ItemUnmerged = {
  readonly type: 'ItemUnmerged'
  readonly from: string
  readonly fromTitle: string
  /** Where it stood before it was merged. */
  readonly stage: 'submitted' | 'filed'
  readonly reason: string
  readonly on: PlainDate
}

/** 撤销并案: a separate item again, with its own number, as long as the main one was not assigned. */
export function unmergeItem(
  { main, reason }: UnmergeItem,
  { item, today }: Scene,
): readonly ItemUnmerged[] | AnyRefusal {
  if (main.stage !== 'submitted' && main.stage !== 'filed')
    return refuse('mainUnderHandling', { title: main.title })
  const stage = item.number === undefined ? 'submitted' : 'filed'
  return [{ type: 'ItemUnmerged', from: main.itemId, fromTitle: main.title, stage, reason, on: today }]
}
