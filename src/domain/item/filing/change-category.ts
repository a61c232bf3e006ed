import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { partsOfOpen, type RecalculatedPart } from '../deadline/recalculated-parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const changeCategoryData = z.strictObject({
  category: z.string().trim().min(1).max(40),
  reason: z.string().trim().min(4).max(1000),
})
export type ChangeCategory = z.infer<typeof changeCategoryData>

export type CategoryChanged = {
  readonly type: 'CategoryChanged'
  readonly category: string
  readonly former: string
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
  /** Parts whose dates the rules of the new category set otherwise. */
  readonly parts: readonly RecalculatedPart[]
}

/** 更改类别: the number stays; limits of the category shorten the open dates, and changing back restores them. */
export function changeCategory(
  { category, reason }: ChangeCategory,
  scene: Scene,
): readonly CategoryChanged[] | AnyRefusal {
  const { item, settings, actor, today } = scene
  if (category === item.category) return refuse('sameCategory')
  if (!settings.categories.includes(category)) return refuse('categoryUnknown')
  const parts = partsOfOpen({ ...scene, item: { ...item, category } })
  const told = { category, former: item.category, reason, by: actor.name, on: today }
  return [{ type: 'CategoryChanged', ...told, parts }]
}
