import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const answerProposerObjectionData = z.strictObject({ answer: z.string().trim().min(4).max(2000) })
export type AnswerProposerObjection = z.infer<typeof answerProposerObjectionData>

export type ProposerObjectionAnswered = {
  readonly type: 'ProposerObjectionAnswered'
  readonly answer: string
  readonly on: PlainDate
}

/** 答复提出人异议: reassigned or left where it is, the proposer reads why. */
export function answerProposerObjection(
  { answer }: AnswerProposerObjection,
  { today }: Scene,
): readonly ProposerObjectionAnswered[] {
  return [{ type: 'ProposerObjectionAnswered', answer, on: today }]
}

export function hasOpenProposerObjection({ item }: Pick<Scene, 'item'>): true | AnyRefusal {
  return item.unitObjections.some(({ answer }) => answer === undefined) || refuse('noProposerObjection')
}
