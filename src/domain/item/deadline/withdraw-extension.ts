import { z } from 'zod'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Extension } from './deadline-change.ts'
import { openRequest } from './part-deadline.ts'

export const withdrawExtensionData = z.strictObject({ assignmentId: z.string() })
export type WithdrawExtension = z.infer<typeof withdrawExtensionData>

export type ExtensionWithdrawn = {
  readonly type: 'ExtensionWithdrawn'
  readonly assignmentId: string
  readonly change: Extension
}

/** 撤回延期申请: the unit needs it no more; nothing was decided yet. */
export function withdrawExtension(
  { assignmentId }: WithdrawExtension,
  { item }: Scene,
): readonly ExtensionWithdrawn[] | AnyRefusal {
  const request = openRequest(assignmentOf(item, assignmentId))
  if (!request) return refuse('noExtension')
  return [{ type: 'ExtensionWithdrawn', assignmentId, change: { ...request, status: 'withdrawn' } }]
}
