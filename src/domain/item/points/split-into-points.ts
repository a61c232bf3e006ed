import { z } from 'zod'
import type { Point } from '../item.ts'

export const splitIntoPointsData = z.strictObject({
  points: z.array(z.string().trim().min(2).max(1000)).min(1).max(30),
})
export type SplitIntoPoints = z.infer<typeof splitIntoPointsData>

export type PointsSplit = { readonly type: 'PointsSplit'; readonly points: readonly Point[] }

/** 逐条分解: the item's asks, one by one. Splitting again replaces the list, and the proposal built on it. */
export function splitIntoPoints({ points }: SplitIntoPoints): readonly PointsSplit[] {
  return [{ type: 'PointsSplit', points: points.map((text, index) => ({ id: `p${index + 1}`, text })) }]
}
