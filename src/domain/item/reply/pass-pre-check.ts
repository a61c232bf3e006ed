import { z } from 'zod'
import type { ClearanceMark, Reclassification } from './reply.ts'
import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { lackOfClass } from './lack-of-class.ts'
import type { Scene } from '../scene.ts'

export const passPreCheckData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().max(1000).default(''),
  /** 调整类别: the class the letter goes out with, where it is not the unit's. */
  resultClass: z.string().trim().max(8).exactOptional(),
  classReason: z.string().trim().max(1000).default(''),
})
export type PassPreCheck = z.infer<typeof passPreCheckData>

export type PreCheckPassed = {
  readonly type: 'PreCheckPassed'
  readonly replyId: string
  readonly mark: ClearanceMark
  readonly reclassified?: Reclassification
}

/**
 * 督查室审核通过: the signed letter may be numbered and sealed (`domain-rules.md` 8.4). The office may send it out with
 * another class, never with one that the letter does not bear out; what the unit had signed stays on record.
 */
export function passPreCheck(
  { replyId, note, resultClass, classReason }: PassPreCheck,
  { item, settings, actor, today }: Scene,
): readonly PreCheckPassed[] | AnyRefusal {
  const { text } = replyOf(item, replyId)
  const mark = {
    step: 'preCheck',
    outcome: 'cleared',
    by: actor.name,
    byId: actor.accountId,
    on: today,
    note,
  } as const
  if (resultClass === undefined || resultClass === text.resultClass)
    return [{ type: 'PreCheckPassed', replyId, mark }]
  const to = resultClassOf(settings, resultClass)
  if (!to) return refuse('unknownResultClass')
  if (classReason.length < 2) return refuse('classNeedsReason')
  if (lackOfClass(to, text)) return refuse('letterLacksForClass', { class: to.code })
  const reclassified = {
    from: text.resultClass,
    to: to.code,
    reason: classReason,
    by: actor.name,
    on: today,
  }
  return [{ type: 'PreCheckPassed', replyId, mark, reclassified }]
}
