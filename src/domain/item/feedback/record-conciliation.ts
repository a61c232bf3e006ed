import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { conciliationForms, formsAfterLastRound } from '../../vocabulary/conciliation-forms.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import { assignmentOf, currentReply } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Conciliation } from './feedback.ts'
import { unhappyWith } from './judgement.ts'

export const recordConciliationData = z.strictObject({
  assignmentId: z.string(),
  form: z.enum(conciliationForms),
  heldOn: plainDateSchema,
  people: z.string().trim().min(2).max(500),
  outcome: z.string().trim().min(4).max(4000),
})
export type RecordConciliation = z.infer<typeof recordConciliationData>

export type ConciliationRecorded = {
  readonly type: 'ConciliationRecorded'
  readonly conciliation: Conciliation
}

/** 协调会商: after the last round that satisfied nobody, what the two sides and the offices came to (`domain-rules.md` 5.7). */
export function recordConciliation(
  conciliation: RecordConciliation,
  { item, today, settings }: Scene,
): readonly ConciliationRecorded[] | AnyRefusal {
  const assignment = assignmentOf(item, conciliation.assignmentId)
  if (unhappyWith(item, currentReply(item, assignment)?.id, settings).length === 0)
    return refuse('nobodyDissatisfied')
  if (assignment.round < settings.maxRounds) return refuse('roundsLeft')
  if (!formsAfterLastRound[settings.afterLastRound].includes(conciliation.form))
    return refuse('otherFormHere')
  const impossible = tooEarlyOrToCome(conciliation.heldOn, { year: item.year, today })
  return impossible ?? [{ type: 'ConciliationRecorded', conciliation }]
}
