import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { disagreementRulings, type DisagreementRuling } from '../../vocabulary/countersign-words.ts'
import type { Countersignature } from './countersigning.ts'
import { countersigningOf, wordOf } from './whose-word.ts'

export const decideDisagreementData = z.strictObject({
  replyId: z.string(),
  coHostAssignmentId: z.string(),
  ruling: z.enum(disagreementRulings),
  decision: z.string().trim().min(4).max(2000),
})
export type DecideDisagreement = z.infer<typeof decideDisagreementData>

export type DisagreementDecided = {
  readonly type: 'DisagreementDecided'
  readonly replyId: string
  readonly assignmentId: string
  readonly ruling: DisagreementRuling
  readonly decision: string
  readonly by: string
  readonly on: PlainDate
}

/** 协调决定: the text stands, or goes back to be changed; either way both units read why. */
export function decideDisagreement(
  { replyId, coHostAssignmentId: assignmentId, ruling, decision }: DecideDisagreement,
  { item, actor, today }: Scene,
): readonly DisagreementDecided[] | AnyRefusal {
  const word = wordOf(replyOf(item, replyId), assignmentId)
  if (!word || !isRaised(word)) return refuse('nothingRaised')
  return [{ type: 'DisagreementDecided', replyId, assignmentId, ruling, decision, by: actor.name, on: today }]
}

export function disagreementIsRaised(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const answers = countersigningOf(replyOf(item, String(data.replyId)))?.answers ?? []
  return answers.some(isRaised) || refuse('nothingRaised')
}

function isRaised({ outcome, raised, decided }: Countersignature): boolean {
  return outcome === 'objected' && raised !== undefined && decided === undefined
}
