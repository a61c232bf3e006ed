import type { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { fileIds, type FileRef } from '../files.ts'
import type { Scene } from '../scene.ts'
import { submitItemData } from './submit-item.ts'
import { stageOnHandingIn } from './stage-on-handing-in.ts'

export const resubmitItemData = submitItemData.pick({ title: true, situation: true, request: true }).extend({
  category: submitItemData.shape.category,
  /** All that belong to the mended text, those that were there before among them; absent leaves them as they were. */
  files: fileIds,
})
export type ResubmitItem = z.infer<typeof resubmitItemData>

export type ItemResubmitted = {
  readonly type: 'ItemResubmitted'
  readonly title: string
  readonly situation: string
  readonly request: string
  readonly category: string
  readonly files?: readonly FileRef[]
  readonly stage: 'submitted' | 'delegationCheck'
  readonly on: PlainDate
}

/** 修改后重新提交: the lead hands in the mended text; the day of the first handing in stays. */
export function resubmitItem({ files, ...text }: ResubmitItem, scene: Scene): readonly ItemResubmitted[] {
  const stage = stageOnHandingIn(scene.item, scene)
  return [
    {
      type: 'ItemResubmitted',
      ...text,
      ...(files ? { files: scene.files ?? [] } : {}),
      stage,
      on: scene.today,
    },
  ]
}
