import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import { dueOn } from '../../time/limits.ts'
import type { ReplyText } from '../reply/reply.ts'
import { replyOf } from '../parts.ts'
import type { Scene } from '../scene.ts'
import { makePromise, parkReply, type ItemParked, type PromiseMade } from './make-promise.ts'

/**
 * What a delivered letter leaves to be followed: the promise of a class that commits; a day of review for a class
 * that neither solves nor commits; nothing for a solved one. The attributes of the class decide, never its letter.
 */
export function followReply(replyId: string, scene: Scene): readonly (PromiseMade | ItemParked)[] {
  const reply = replyOf(scene.item, replyId)
  const resultClass = resultClassOf(scene.settings, reply.text.resultClass)
  if (!resultClass || resultClass.isResolved) return []
  return resultClass.isCommitment
    ? [makePromise(reply, planOf(reply.text, scene), scene)]
    : [parkReply(reply, reply.text.reason ?? '', scene)]
}

/** A class may commit without asking for a plan or its day; then the answers are what was promised, by the county's limit. */
function planOf({ plan, answers }: ReplyText, { today, settings, calendar }: Scene) {
  const { text = answers.map(answer => answer.text).join('\n'), responsible } = plan ?? {}
  const day = plan?.dueOn ?? dueOn(settings.promiseLimitWithoutDay, today, calendar).dueOn
  return { text, dueOn: day, ...(responsible ? { responsible } : {}) }
}
