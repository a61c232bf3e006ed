import type { ItemView } from '#web/api/items.ts'
import { isCollective } from '#domain/vocabulary/proposer-types.ts'
import type { Asked } from './judged.ts'

/** What the county asks this proposer about this letter. */
export function askedIn(
  { item, settings }: ItemView,
  replyId: string,
  proposerIds: readonly string[],
): Asked {
  const me = item.proposers.find(({ id }) => id !== undefined && proposerIds.includes(id))
  const group = me && isCollective(me.type) ? 'collectives' : 'persons'
  const reply = item.replies.find(({ id }) => id === replyId)
  return {
    surveyScale: settings.surveyScale,
    judgeEveryPoint: settings.judgeEveryPoint,
    questions: settings.surveyQuestions.filter(({ askedOf }) => askedOf === 'everybody' || askedOf === group),
    pointIds: reply?.text.answers.map(({ pointId }) => pointId) ?? [],
  }
}
