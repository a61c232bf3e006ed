import { z } from 'zod'
import { dueOn } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { assignmentOf, replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { whyIncomplete } from '../reply/why-incomplete.ts'
import type { Scene } from '../scene.ts'
import { countersigners, unasked } from './whose-word.ts'

export const askCountersignatureData = z.strictObject({ replyId: z.string() })
export type AskCountersignature = z.infer<typeof askCountersignatureData>

export type CountersignatureAsked = {
  readonly type: 'CountersignatureAsked'
  readonly replyId: string
  /** Which draft: the countersignature is for this text and no other. */
  readonly revision: number
  readonly of: readonly {
    readonly assignmentId: string
    readonly unitId: string
    readonly dueOn: PlainDate
  }[]
  readonly on: PlainDate
}

/** 送会签: every unit whose word the letter needs reads the complete text; due in the county's time, never after the reply. */
export function askCountersignature(
  { replyId }: AskCountersignature,
  scene: Scene,
): readonly CountersignatureAsked[] | AnyRefusal {
  const { item, settings, calendar, today } = scene
  const reply = replyOf(item, replyId)
  const incomplete = whyIncomplete(scene, reply)
  if (incomplete) return incomplete
  const limit = dueOn(settings.countersignLimit, today, calendar).dueOn
  const due = [limit, assignmentOf(item, reply.assignmentId).dueOn].sort()[0] ?? limit
  const of = unasked(item, reply).map(({ id, unitId }) => ({ assignmentId: id, unitId, dueOn: due }))
  return [{ type: 'CountersignatureAsked', replyId, revision: reply.revisions, of, on: today }]
}

/** Where the county has it, there is somebody to ask, and he was not asked for this text yet. */
export function mayAskCountersignature(
  { item, settings }: Pick<Scene, 'item' | 'settings'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const reply = replyOf(item, String(data.replyId))
  if (settings.countersign === 'none' || countersigners(item, reply).length === 0)
    return refuse('noCountersigning')
  return unasked(item, reply).length > 0 || refuse('countersignAsked')
}
