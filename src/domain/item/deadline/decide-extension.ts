import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Extension, PartDates } from './deadline-change.ts'
import { approverOf, approversOf, whyNotExtendedTo } from './extension-rules.ts'
import { openRequest } from './part-deadline.ts'
import { datesAfter } from './dates-after.ts'

export const decideExtensionData = z.strictObject({
  assignmentId: z.string(),
  isGranted: z.boolean(),
  /** Another day than the one wished for. */
  grantedOn: plainDateSchema.exactOptional(),
  note: z.string().trim().max(1000).default(''),
})
export type DecideExtension = z.infer<typeof decideExtensionData>

type Decided<Type extends string> = {
  readonly type: Type
  readonly assignmentId: string
  readonly change: Extension
}
export type ExtensionConsented = Decided<'ExtensionConsented'>
export type ExtensionRefused = Decided<'ExtensionRefused'>
export type ExtensionGranted = Decided<'ExtensionGranted'> & { readonly dates: PartDates }

/** 批准延期 or 不同意延期. Where two offices approve, the first one's word is kept until the second has spoken. */
export function decideExtension(
  { assignmentId, isGranted, grantedOn, note }: DecideExtension,
  scene: Scene,
): readonly (ExtensionConsented | ExtensionRefused | ExtensionGranted)[] | AnyRefusal {
  const { item, today, actor, settings } = scene
  const part = assignmentOf(item, assignmentId)
  const request = openRequest(part)
  const approver = approverOf(scene)
  if (!request || !approver) return refuse('noExtension')
  const decided = { ...request, decidedOn: today, decidedBy: actor.name, note }
  if (!isGranted) {
    if (note.length < 2) return refuse('refusalNeedsReason')
    return [{ type: 'ExtensionRefused', assignmentId, change: { ...decided, status: 'refused' } }]
  }
  const day = grantedOn ?? request.grantedOn ?? request.wishedOn
  const fault = whyNotExtendedTo(day, scene, part)
  if (fault) return fault
  const consents = [...request.consents, { of: approver, by: actor.name }]
  if (approversOf(settings).some(other => !consents.some(({ of }) => of === other)))
    return [
      { type: 'ExtensionConsented', assignmentId, change: { ...request, consents, grantedOn: day, note } },
    ]
  const change = { ...decided, consents, grantedOn: day, status: 'granted' } as const
  return [{ type: 'ExtensionGranted', assignmentId, change, dates: datesAfter(part, change, scene) }]
}
