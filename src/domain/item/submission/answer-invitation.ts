import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { proposerIdAmong } from './acting-proposer.ts'

export const answerInvitationData = z.strictObject({
  signs: z.boolean(),
  opinion: z.string().trim().max(1000).default(''),
})
export type AnswerInvitation = z.infer<typeof answerInvitationData>

export type InvitationAnswered = {
  readonly type: 'InvitationAnswered'
  readonly proposerId: string
  readonly signs: boolean
  readonly opinion: string
  readonly on: PlainDate
}

/** 联名确认: the invited one signs or declines, himself and once; whoever stays silent is no signatory. */
export function answerInvitation(
  answer: AnswerInvitation,
  { item, actor, today }: Scene,
): readonly InvitationAnswered[] | AnyRefusal {
  const { coSigning } = item
  const proposerId = proposerIdAmong(actor, coSigning?.invited ?? [])
  if (!coSigning || !proposerId) return refuse('notInvited')
  if (coSigning.answers.some(given => given.proposerId === proposerId)) return refuse('invitationAnswered')
  if (today > coSigning.until) return refuse('coSigningOver', { until: coSigning.until })
  return [{ type: 'InvitationAnswered', proposerId, ...answer, on: today }]
}
