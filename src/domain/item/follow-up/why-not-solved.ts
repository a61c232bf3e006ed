import { isOpenPromise } from '../../vocabulary/promise-words.ts'
import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { ReplyPromise } from './reply-promise.ts'

type Change = { readonly replyId: string; readonly isResolved: boolean; readonly from: string }

/**
 * What keeps a class from leaving its promises behind: open ones; for a solved class also that one was found met,
 * and the proposers' word where the county asks for it. Undefined when nothing does.
 */
export function whyNotSolved(
  { replyId, isResolved, from }: Change,
  { item, settings }: Pick<Scene, 'item' | 'settings'>,
): AnyRefusal | undefined {
  const { assignmentId } = replyOf(item, replyId)
  const own = item.promises.filter(promise => promise.assignmentId === assignmentId)
  const open = own.find(isOpenPromise)
  if (open) return refuse('promiseOpen', { dueOn: open.dueOn })
  if (!isResolved || !resultClassOf(settings, from)?.isCommitment || own.length === 0) return undefined
  const kept = own.filter(({ status }) => status === 'met')
  if (kept.length === 0) return refuse('noPromiseMet')
  const isAgreed = kept.every(promise => isAgreedBy(promise, settings.classChangeConsent))
  return isAgreed ? undefined : refuse('proposerNotAgreed')
}

function isAgreedBy({ judgements }: ReplyPromise, consent: Scene['settings']['classChangeConsent']): boolean {
  if (consent === 'notAsked') return true
  const last = new Map(judgements.map(({ proposerId, verdict }) => [proposerId, verdict]))
  const verdicts = [...last.values()]
  if (verdicts.includes('notKept')) return false
  return consent === 'unlessNotKept' || verdicts.includes('kept')
}
