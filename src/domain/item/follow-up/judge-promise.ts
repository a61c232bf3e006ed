import { z } from 'zod'
import { promiseVerdicts } from '../../vocabulary/promise-words.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { promiseOf } from './find-promise.ts'
import type { PromiseJudgement, ReplyPromise } from './reply-promise.ts'

export const judgePromiseData = z.strictObject({
  promiseId: z.string(),
  /** No default: an answer nobody gave is no answer. */
  verdict: z.enum(promiseVerdicts),
  words: z.string().trim().max(4000).default(''),
})
export type JudgePromise = z.infer<typeof judgePromiseData>

export type PromiseJudged = {
  readonly type: 'PromiseJudged'
  readonly promiseId: string
  readonly judgement: PromiseJudgement
}

/** 提出人评价: kept, partly or not kept, by an addressee of the letter that promised; less than kept needs words. */
export function judgePromise(
  { promiseId, verdict, words }: JudgePromise,
  scene: Scene,
): readonly PromiseJudged[] | AnyRefusal {
  const promise = promiseOf(scene.item, promiseId)
  const addressee = addresseeOf(scene, promise)
  if (!addressee?.proposerId) return refuse('notAddressee')
  if (verdict !== 'kept' && words === '') return refuse('verdictNeedsWords')
  const { proposerId, proposerName } = addressee
  const judgement = {
    proposerId,
    proposerName,
    verdict,
    words,
    timesSaid: timesSaid(promise),
    on: scene.today,
  }
  return [{ type: 'PromiseJudged', promiseId, judgement }]
}

/**
 * Once somebody said that it is met or not met, or its day has passed; again only after something new was said, so
 * that a promise kept late can still be called kept.
 */
export function mayJudge(scene: Scene, data: { readonly [field: string]: unknown }): true | AnyRefusal {
  const promise = promiseOf(scene.item, String(data.promiseId))
  const addressee = addresseeOf(scene, promise)
  if (!addressee) return refuse('notPermitted')
  const said = timesSaid(promise)
  if (said === 0 && scene.today <= promise.dueOn) return refuse('promiseNotDue', { dueOn: promise.dueOn })
  const last = promise.judgements.findLast(({ proposerId }) => proposerId === addressee.proposerId)
  return !last || last.timesSaid < said || refuse('promiseJudged')
}

/** How often the unit or the supervision office said how it ended. */
function timesSaid({ entries, checks, supplements }: ReplyPromise): number {
  const ends = entries.filter(({ status }) => status === 'metClaimed' || status === 'notMetExplained')
  return ends.length + checks.length + supplements.length
}

function addresseeOf({ item, actor }: Scene, { replyId }: ReplyPromise) {
  return replyOf(item, replyId).deliveries.find(({ proposerId }) =>
    actor.grants.some(
      grant => grant.role === 'proposer' && proposerId !== undefined && grant.proposerId === proposerId,
    ),
  )
}
