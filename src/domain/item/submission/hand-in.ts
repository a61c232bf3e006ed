import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { ItemProposer } from '../item.ts'
import type { SubmissionPeriod } from '../../vocabulary/periods.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { whyNotNow } from './collective-lead.ts'
import { submissionNumber, whereItCounts } from './on-handing-in.ts'
import { stageOnHandingIn } from './stage-on-handing-in.ts'

export const handInData = z.strictObject({})

export type ItemHandedIn = {
  readonly type: 'ItemHandedIn'
  /** The lead, and those who signed; nobody else counts (`domain-rules.md` 19.2, rule 7). */
  readonly proposers: readonly ItemProposer[]
  readonly stage: 'submitted' | 'delegationCheck'
  /** Where it counts, by the minute of handing in; as written before in older records. */
  readonly sessionId?: string
  readonly year?: number
  readonly period?: SubmissionPeriod
  readonly submissionNumber?: string
  readonly submittedOn: PlainDate
}

/** 提交联名件: the lead hands in with the names confirmed so far. */
export function handIn(_: z.infer<typeof handInData>, scene: Scene): readonly ItemHandedIn[] | AnyRefusal {
  const { item, today } = scene
  const signed = new Set(
    item.coSigning?.answers.flatMap(({ signs, proposerId }) => (signs ? [proposerId] : [])),
  )
  const coSigners = item.coSigning?.invited.filter(({ id }) => id !== undefined && signed.has(id)) ?? []
  const counted = whereItCounts(scene)
  const [lead] = item.proposers
  const notNow = lead && whyNotNow(lead, counted.period ?? item.period, scene.settings)
  if (notNow) return notNow
  return [
    {
      type: 'ItemHandedIn',
      proposers: [...item.proposers, ...coSigners],
      ...counted,
      ...submissionNumber({ ...item, ...counted }, scene),
      stage: stageOnHandingIn({ ...item, ...counted }, scene),
      submittedOn: today,
    },
  ]
}
