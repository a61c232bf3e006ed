import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { assignmentOf } from '../parts.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Extension } from './deadline-change.ts'
import { approversOf, whyNotExtendedTo, type Approver } from './extension-rules.ts'
import { nextChangeId } from './part-deadline.ts'

export const requestExtensionData = z.strictObject({
  assignmentId: z.string(),
  reason: z.string().trim().min(4).max(2000),
  /** The day wished for, before any roll-over. */
  wishedOn: plainDateSchema,
})
export type RequestExtension = z.infer<typeof requestExtensionData>

export type ExtensionRequested = {
  readonly type: 'ExtensionRequested'
  readonly assignmentId: string
  readonly change: Extension
  readonly approvers: readonly Approver[]
}

/** 申请延期: before the due day, with the reason and the day wished for (`domain-rules.md` 5.8). */
export function requestExtension(
  { assignmentId, reason, wishedOn }: RequestExtension,
  scene: Scene,
): readonly ExtensionRequested[] | AnyRefusal {
  const { item, today, actor, settings } = scene
  const part = assignmentOf(item, assignmentId)
  const fault = whyNotExtendedTo(wishedOn, scene, part)
  if (fault) return fault
  const change = {
    kind: 'extension',
    id: nextChangeId(part),
    status: 'requested',
    reason,
    wishedOn,
    requestedOn: today,
    by: actor.name,
    consents: [],
  } as const
  return [{ type: 'ExtensionRequested', assignmentId, change, approvers: approversOf(settings) }]
}
