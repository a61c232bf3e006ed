import {
  awaitedAnswers,
  feedbackCompleteFrom,
  standingFeedback,
  standingReplies,
  worst,
} from '../item/feedback/verdict.ts'
import type { Item } from '../item/item.ts'
import { replyingAssignments } from '../item/parts.ts'
import type { OpinionLevel } from '../vocabulary/opinion-levels.ts'
import type { PlainDate } from '../time/plain-date.ts'

/** What lists ask of the answers to the letters of an item; part of its row. */
export type JudgementFacts = {
  /** The worst answer to the first letters; a second round does not take it back. */
  readonly firstAttitude: OpinionLevel | null
  readonly firstResult: OpinionLevel | null
  readonly attitude: OpinionLevel | null
  readonly result: OpinionLevel | null
  /** The words of the county's scale that were chosen for the result, each once. */
  readonly answerWords: readonly string[]
  /** 发出的征询表: addressees of the standing letters whose answer is waited for. */
  readonly formsSent: number
  /** 收回的征询表: those of them who answered. */
  readonly formsReceived: number
  /** From this day on the item counts where silence counts: it was answered, or the time to answer is over. */
  readonly countsFrom: PlainDate | null
  /** The day on which those who have not answered are to be reminded; null where nobody is. */
  readonly remindOn: PlainDate | null
}

export function judgementFactsOf(item: Item): JudgementFacts {
  const standing = standingFeedback(item)
  const first = firstAnswers(item)
  const letters = standingReplies(item).filter(({ status }) => status === 'delivered')
  const awaited = letters.flatMap(reply => awaitedAnswers(item, reply))
  return {
    firstAttitude: worst(first, 'attitude'),
    firstResult: worst(first, 'result'),
    attitude: worst(standing, 'attitude'),
    result: worst(standing, 'result'),
    answerWords: [...new Set(standing.map(({ result, words }) => words?.result ?? result))],
    formsSent: awaited.length,
    formsReceived: awaited.filter(({ answer }) => answer !== undefined).length,
    countsFrom: standing.length > 0 ? item.submittedOn : silentFrom(item),
    remindOn: nextReminder(item),
  }
}

/** Answers to the first letter of every part that replies. */
function firstAnswers(item: Item): Item['feedback'] {
  const parts = new Set(replyingAssignments(item).map(({ id }) => id))
  const first = new Set(
    item.replies.flatMap(({ id, assignmentId, round }) =>
      round === 1 && parts.has(assignmentId) ? [id] : [],
    ),
  )
  return item.feedback.filter(({ replyId }) => first.has(replyId))
}

function silentFrom(item: Item): PlainDate | null {
  return item.stage === 'replied' || item.stage === 'closed' ? feedbackCompleteFrom(item) : null
}

/** The earliest reminder that is still to be sent: once a letter, and only while an answer is waited for. */
function nextReminder(item: Item): PlainDate | null {
  if (item.stage === 'closed') return null
  const days = standingReplies(item).flatMap(reply => {
    const { remindOn, reminders = [] } = reply
    const isOwed = awaitedAnswers(item, reply).some(
      ({ delivery, answer }) => delivery.proposerId !== undefined && answer === undefined,
    )
    return remindOn && reminders.length === 0 && isOwed ? [remindOn] : []
  })
  return [...days].sort()[0] ?? null
}
