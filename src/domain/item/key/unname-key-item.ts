import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { partsOfOpen, type RecalculatedPart } from '../deadline/recalculated-parts.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { keyOf } from './key-of.ts'

export const unnameKeyItemData = z.strictObject({ reason: z.string().trim().min(4).max(1000) })
export type UnnameKeyItem = z.infer<typeof unnameKeyItemData>

export type KeyItemUnnamed = {
  readonly type: 'KeyItemUnnamed'
  readonly reason: string
  readonly on: PlainDate
  readonly by: string
  readonly parts: readonly RecalculatedPart[]
}

/** 撤销重点件: the record of its supervision stays; dates go back to what the plain rules say. */
export function unnameKeyItem(
  { reason }: UnnameKeyItem,
  scene: Scene,
): readonly KeyItemUnnamed[] | AnyRefusal {
  const { item, today, actor } = scene
  const unnamed = { reason, on: today, by: actor.name }
  const former = { ...item, key: { ...keyOf(item), unnamed } }
  const parts = partsOfOpen({ ...scene, item: former })
  return [{ type: 'KeyItemUnnamed', ...unnamed, parts }]
}
