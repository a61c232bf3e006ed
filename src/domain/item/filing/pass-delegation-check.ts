import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const passDelegationCheckData = z.strictObject({ note: z.string().trim().max(1000).default('') })
export type PassDelegationCheck = z.infer<typeof passDelegationCheckData>

export type DelegationCheckPassed = {
  readonly type: 'DelegationCheckPassed'
  readonly note: string
  readonly by: string
  readonly on: PlainDate
}

/** 代表团初核: passed on to the congress office (`domain-rules.md` 3.1, row 4). */
export function passDelegationCheck(
  { note }: PassDelegationCheck,
  { actor, today }: Scene,
): readonly DelegationCheckPassed[] {
  return [{ type: 'DelegationCheckPassed', note, by: actor.name, on: today }]
}
