import type { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'
import { submitItemData } from './submit-item.ts'
import { stageOnHandingIn } from './stage-on-handing-in.ts'

export const resubmitItemData = submitItemData
  .pick({ title: true, situation: true, request: true })
  .extend({ category: submitItemData.shape.category })
export type ResubmitItem = z.infer<typeof resubmitItemData>

export type ItemResubmitted = {
  readonly type: 'ItemResubmitted'
  readonly title: string
  readonly situation: string
  readonly request: string
  readonly category: string
  readonly stage: 'submitted' | 'delegationCheck'
  readonly on: PlainDate
}

/** 修改后重新提交: the lead hands in the mended text; the day of the first handing in stays. */
export function resubmitItem(data: ResubmitItem, scene: Scene): readonly ItemResubmitted[] {
  const stage = stageOnHandingIn(scene.item, scene)
  return [{ type: 'ItemResubmitted', ...data, stage, on: scene.today }]
}
