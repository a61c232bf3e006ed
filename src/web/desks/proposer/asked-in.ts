import { questionsAsked } from '#domain/vocabulary/survey-questions.ts'
import type { ItemView } from '#web/api/items.ts'
import type { Asked, Judged } from './judged.ts'

/** What the county asks this proposer about this letter, after what has been answered so far. */
export function askedIn(
  { item, settings }: ItemView,
  { replyId, proposerIds }: { readonly replyId: string; readonly proposerIds: readonly string[] },
  { attitude, result, answers }: Judged,
): Asked {
  const me = item.proposers.find(({ id }) => id !== undefined && proposerIds.includes(id))
  const reply = item.replies.find(({ id }) => id === replyId)
  const asking = { kind: item.kind, round: reply?.round ?? 1, proposerType: me?.type }
  return {
    surveyScale: settings.surveyScale,
    judgeEveryPoint: settings.judgeEveryPoint,
    questions: questionsAsked(settings.surveyQuestions, asking, { ...answers, attitude, result }),
    pointIds: reply?.text.answers.map(({ pointId }) => pointId) ?? [],
  }
}
