import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { answerablePoints } from './draft-reply.ts'
import { lackOfClass } from './lack-of-class.ts'
import type { Reply } from './reply.ts'

/** What the text still lacks: a class, an answer to every ask, what the class demands. */
export function whyIncomplete(
  { item, settings }: Pick<Scene, 'item' | 'settings'>,
  { text, assignmentId }: Pick<Reply, 'text' | 'assignmentId'>,
): AnyRefusal | undefined {
  const resultClass = resultClassOf(settings, text.resultClass)
  if (!resultClass) return refuse('unknownResultClass')
  const empty = answerablePoints(item, assignmentId).find(
    id => !text.answers.some(({ pointId, text }) => pointId === id && text.length > 0),
  )
  if (empty)
    return refuse('emptyAnswer', { point: item.points.find(({ id }) => id === empty)?.text ?? item.title })
  return lackOfClass(resultClass, text)
}
