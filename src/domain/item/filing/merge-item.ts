import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { itemKinds } from '../../vocabulary/kinds.ts'
import { itemStages } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

/** The application fills `main` from the main item's stream, which it holds in the same transaction. */
export const mergeItemData = z.strictObject({
  main: z.strictObject({
    itemId: z.string().min(1),
    kind: z.enum(itemKinds),
    stage: z.enum(itemStages),
    number: z.string().exactOptional(),
    title: z.string(),
  }),
})
export type MergeItem = z.infer<typeof mergeItemData>

export type ItemMerged = {
  readonly type: 'ItemMerged'
  readonly into: string
  readonly intoTitle: string
  readonly intoNumber?: string
  readonly mergedOn: PlainDate
}

/** 并案: this item follows the main one; its proposers are still answered each (`domain-rules.md` 4.5). */
export function mergeItem({ main }: MergeItem, { item, today }: Scene): readonly ItemMerged[] | AnyRefusal {
  if (main.itemId === item.id) return refuse('mergeIntoItself')
  if (main.kind !== item.kind) return refuse('mergeAcrossKinds')
  if (main.stage !== 'filed' && main.stage !== 'submitted')
    return refuse('mergeTargetNotOpen', { title: main.title })
  return [
    {
      type: 'ItemMerged',
      into: main.itemId,
      intoTitle: main.title,
      ...(main.number === undefined ? {} : { intoNumber: main.number }),
      mergedOn: today,
    },
  ]
}
