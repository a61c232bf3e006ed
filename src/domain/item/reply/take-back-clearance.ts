import { z } from 'zod'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { ClearanceMark } from './reply.ts'
import { lastWord } from './last-word.ts'

export const takeBackClearanceData = z.strictObject({
  replyId: z.string(),
  reason: z.string().trim().min(2).max(1000),
})
export type TakeBackClearance = z.infer<typeof takeBackClearanceData>

export type ClearanceTakenBack = {
  readonly type: 'ClearanceTakenBack'
  readonly replyId: string
  readonly mark: ClearanceMark
  /** What is taken back: a step of the chain, the skipping of the rest, the signature, or the passing of the check. */
  readonly of: 'step' | 'bypass' | 'signature' | 'preCheck'
}

/** 撤回审签: who gave the last word takes it back before the letter has its number; it moves back that one step. */
export function takeBackClearance(
  { replyId, reason }: TakeBackClearance,
  { item, actor, today }: Scene,
): readonly ClearanceTakenBack[] | AnyRefusal {
  const last = lastWord(replyOf(item, replyId))
  if (!last) return refuse('notYourWord')
  const { step, name } = last
  const mark = {
    step,
    ...(name ? { name } : {}),
    outcome: 'takenBack',
    ...{ by: actor.name, byId: actor.accountId, on: today, note: reason },
  } as const
  const of =
    last.outcome === 'signed'
      ? 'signature'
      : last.outcome === 'bypassed'
        ? 'bypass'
        : step === 'preCheck'
          ? 'preCheck'
          : 'step'
  return [{ type: 'ClearanceTakenBack', replyId, mark, of }]
}

/** Nobody takes back another's word. */
export function gaveTheLastWord(
  { item, actor }: Pick<Scene, 'item' | 'actor'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const last = lastWord(replyOf(item, String(data.replyId)))
  return (last?.byId !== undefined && last.byId === actor.accountId) || refuse('notYourWord')
}
