import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Countersignature } from './countersigning.ts'
import { countersigningOf, wordOf } from './whose-word.ts'

export const raiseDisagreementData = z.strictObject({
  replyId: z.string(),
  coHostAssignmentId: z.string(),
  view: z.string().trim().min(4).max(2000),
})
export type RaiseDisagreement = z.infer<typeof raiseDisagreementData>

export type DisagreementRaised = {
  readonly type: 'DisagreementRaised'
  readonly replyId: string
  readonly assignmentId: string
  readonly view: string
  readonly by: string
  readonly on: PlainDate
}

/** 提请协调: the host's leader could not settle it with the other unit; the office that issued the item decides (6.1). */
export function raiseDisagreement(
  { replyId, coHostAssignmentId: assignmentId, view }: RaiseDisagreement,
  { item, actor, today }: Scene,
): readonly DisagreementRaised[] | AnyRefusal {
  const word = wordOf(replyOf(item, replyId), assignmentId)
  if (!word || !isOpenObjection(word)) return refuse('noDisagreement')
  return [{ type: 'DisagreementRaised', replyId, assignmentId, view, by: actor.name, on: today }]
}

export function someoneObjects(
  { item }: Pick<Scene, 'item'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const answers = countersigningOf(replyOf(item, String(data.replyId)))?.answers ?? []
  return answers.some(isOpenObjection) || refuse('noDisagreement')
}

function isOpenObjection({ outcome, raised }: Countersignature): boolean {
  return outcome === 'objected' && raised === undefined
}
