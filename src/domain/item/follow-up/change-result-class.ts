import { z } from 'zod'
import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import { plainDateSchema } from '../../time/plain-date.ts'
import { classRulings, isOpenPromise } from '../../vocabulary/promise-words.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { pendingChange, standingClass, type ClassChange } from './class-change.ts'
import { makePromise, parkReply, type ItemParked, type PromiseMade } from './make-promise.ts'
import { whyNotSolved } from './why-not-solved.ts'

export const changeResultClassData = z.strictObject({
  replyId: z.string(),
  ruling: z.enum(classRulings),
  /** The class from now on; with `refused` the one that was proposed is turned down. */
  resultClass: z.string().trim().max(8).default(''),
  evidence: z.string().trim().min(4).max(4000),
  /** Needed where the new class commits and nothing is promised yet. */
  promise: z
    .strictObject({ text: z.string().trim().min(2).max(4000), dueOn: plainDateSchema })
    .exactOptional(),
})
export type ChangeResultClass = z.infer<typeof changeResultClassData>

export type ResultClassChanged = { readonly type: 'ResultClassChanged'; readonly change: ClassChange }
export type ClassChangeRefused = { readonly type: 'ClassChangeRefused'; readonly change: ClassChange }
type Changed = ResultClassChanged | ClassChangeRefused | PromiseMade | ItemParked

/**
 * 类别变更: the supervision office confirms or turns down what the unit proposed, or changes the class by its own
 * audit, both ways, always with evidence (`domain-rules.md` 8.2, 12.2). Solved needs its promises kept.
 */
export function changeResultClass(data: ChangeResultClass, scene: Scene): readonly Changed[] | AnyRefusal {
  const { item, actor, today, settings } = scene
  const { replyId, ruling, evidence, promise } = data
  const from = standingClass(item, replyOf(item, replyId))
  const change = { replyId, from, evidence, by: actor.name, on: today }
  if (ruling === 'refused') {
    const pending = pendingChange(item, replyId)
    if (!pending) return refuse('nothingProposed')
    return [{ type: 'ClassChangeRefused', change: { ...change, step: 'refused', to: pending.to } }]
  }
  const to = resultClassOf(settings, data.resultClass)
  if (!to) return refuse('unknownResultClass')
  if (to.code === from) return refuse('classNotChanged')
  const changed = {
    type: 'ResultClassChanged',
    change: { ...change, step: 'confirmed', to: to.code },
  } as const
  if (to.isCommitment) return committed(changed, promise, scene)
  const fault = whyNotSolved({ replyId, isResolved: to.isResolved, from }, scene)
  if (fault) return fault
  return to.isResolved ? [changed] : [changed, parkReply(replyOf(item, replyId), evidence, scene)]
}

/** A class that commits stands on a promise: an open one of this part, or one made now. */
function committed(
  changed: ResultClassChanged,
  promise: ChangeResultClass['promise'],
  scene: Scene,
): readonly Changed[] | AnyRefusal {
  const { item, today } = scene
  const reply = replyOf(item, changed.change.replyId)
  if (promise && promise.dueOn < today) return refuse('dayPassed')
  if (promise) return [changed, makePromise(reply, promise, scene)]
  const isPromised = item.promises.some(one => one.assignmentId === reply.assignmentId && isOpenPromise(one))
  return isPromised ? [changed] : refuse('newPromiseNeeded')
}
