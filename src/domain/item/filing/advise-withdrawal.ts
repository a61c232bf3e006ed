import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const adviseWithdrawalData = z.strictObject({ reason: z.string().trim().min(4).max(2000) })
export type AdviseWithdrawal = z.infer<typeof adviseWithdrawalData>

export type WithdrawalAdvised = {
  readonly type: 'WithdrawalAdvised'
  readonly reason: string
  readonly on: PlainDate
}

/** 建议撤回: advice, not a decision; the lead stays free to leave it as it is (Beijing 2014, article 13). */
export function adviseWithdrawal(
  { reason }: AdviseWithdrawal,
  { today }: Scene,
): readonly WithdrawalAdvised[] {
  return [{ type: 'WithdrawalAdvised', reason, on: today }]
}
