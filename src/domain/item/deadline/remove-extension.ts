import { z } from 'zod'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { datesAfter } from './dates-after.ts'
import type { Extension, PartDates } from './deadline-change.ts'
import { grantedExtension } from './part-deadline.ts'

export const removeExtensionData = z.strictObject({
  assignmentId: z.string(),
  reason: z.string().trim().min(2).max(1000),
})
export type RemoveExtension = z.infer<typeof removeExtensionData>

export type ExtensionRemoved = {
  readonly type: 'ExtensionRemoved'
  readonly assignmentId: string
  readonly change: Extension
  readonly dates: PartDates
  readonly reason: string
}

/** 撤销延期: the latest granted extension falls away, and the date before it stands again. */
export function removeExtension(
  { assignmentId, reason }: RemoveExtension,
  scene: Scene,
): readonly ExtensionRemoved[] | AnyRefusal {
  const part = assignmentOf(scene.item, assignmentId)
  const granted = grantedExtension(part)
  if (!granted) return refuse('noExtension')
  const change = { ...granted, status: 'removed' } as const
  const dates = datesAfter(part, change, scene)
  return [{ type: 'ExtensionRemoved', assignmentId, change, dates, reason }]
}
