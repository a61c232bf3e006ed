import { z } from 'zod'
import type { ClearanceMark } from './reply.ts'
import type { Scene } from '../scene.ts'

export const passPreCheckData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().max(1000).default(''),
})
export type PassPreCheck = z.infer<typeof passPreCheckData>

export type PreCheckPassed = {
  readonly type: 'PreCheckPassed'
  readonly replyId: string
  readonly mark: ClearanceMark
}

/** 督查室审核通过: the signed letter may be numbered and sealed (`domain-rules.md` 8.4). */
export function passPreCheck(
  { replyId, note }: PassPreCheck,
  { actor, today }: Scene,
): readonly PreCheckPassed[] {
  const mark = { step: 'preCheck', outcome: 'cleared', by: actor.name, on: today, note } as const
  return [{ type: 'PreCheckPassed', replyId, mark }]
}
