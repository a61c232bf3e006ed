import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { reportedStatuses } from '../../vocabulary/promise-words.ts'
import { fileIds, filesGiven } from '../files.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { promiseOf } from './find-promise.ts'
import { nextReview } from './make-promise.ts'
import type { PromiseEntry } from './reply-promise.ts'

export const reportPromiseData = z.strictObject({
  promiseId: z.string(),
  status: z.enum(reportedStatuses),
  text: z.string().trim().min(2).max(4000),
  percent: z.int().min(0).max(100),
  evidence: z.string().trim().max(4000).default(''),
  files: fileIds,
  nextStep: z.string().trim().max(2000).default(''),
  problem: z.string().trim().max(2000).default(''),
})
export type ReportPromise = z.infer<typeof reportPromiseData>

export type PromiseReported = {
  readonly type: 'PromiseReported'
  readonly promiseId: string
  readonly entry: PromiseEntry
  /** The day of the next report. */
  readonly reviewOn: PlainDate
}

/**
 * 进展填报: what was done, how far it is, what proves it, what comes next and what is in the way. Said to be met, it
 * needs evidence; said not to be met, the reason in writing (Beijing 2014).
 */
export function reportPromise(
  { promiseId, files: _, ...report }: ReportPromise,
  scene: Scene,
): readonly PromiseReported[] | AnyRefusal {
  const proof = filesGiven(scene)
  if (report.status === 'metClaimed' && report.evidence === '' && !proof.files)
    return refuse('evidenceNeeded')
  if (report.status === 'notMetExplained' && report.problem === '') return refuse('explanationNeeded')
  const { item, actor, today } = scene
  const entry = { ...report, ...proof, by: actor.name, on: today }
  const reviewOn = nextReview(promiseOf(item, promiseId).dueOn, scene)
  return [{ type: 'PromiseReported', promiseId, entry, reviewOn }]
}
