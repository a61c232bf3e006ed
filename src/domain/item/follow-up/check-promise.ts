import { z } from 'zod'
import { promiseFindings } from '../../vocabulary/promise-words.ts'
import { fileIds, filesGiven } from '../files.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { promiseOf } from './find-promise.ts'
import type { PromiseCheck } from './reply-promise.ts'

export const checkPromiseData = z.strictObject({
  promiseId: z.string(),
  finding: z.enum(promiseFindings),
  evidence: z.string().trim().min(2).max(4000),
  files: fileIds,
  /** Who agreed that it need not be kept any more; only with `cancelled`. */
  consent: z.string().trim().max(1000).default(''),
})
export type CheckPromise = z.infer<typeof checkPromiseData>

export type PromiseChecked = {
  readonly type: 'PromiseChecked'
  readonly promiseId: string
  readonly check: PromiseCheck
}

/**
 * 核查: met only where the unit says so; unmet where it says so, once its day has passed, or when a look-back finds
 * that what was met no longer is; cancelled only with the consent of those it was given to.
 */
export function checkPromise(
  { promiseId, finding, evidence, consent }: CheckPromise,
  scene: Scene,
): readonly PromiseChecked[] | AnyRefusal {
  const { item, actor, today } = scene
  const { status, dueOn } = promiseOf(item, promiseId)
  const isClaimed = status === 'metClaimed'
  if (finding === 'met' && !isClaimed) return refuse('notClaimedMet')
  if (finding === 'unmet' && !isClaimed && status !== 'met' && today <= dueOn)
    return refuse('promiseNotDue', { dueOn })
  if (finding === 'cancelled' && status === 'met') return refuse('wrongStage', { stage: status })
  if (finding === 'cancelled' && consent === '') return refuse('consentNeeded')
  const agreed = finding === 'cancelled' ? { consent } : {}
  return [
    {
      type: 'PromiseChecked',
      promiseId,
      check: { finding, evidence, ...filesGiven(scene), ...agreed, by: actor.name, on: today },
    },
  ]
}
