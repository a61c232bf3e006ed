import type { Evolvers } from '../evolvers.ts'
import type { Item } from '../item.ts'
import { changeReply, replyOf } from '../parts.ts'
import type { CountersignatureAsked } from './ask-countersignature.ts'
import type { ReplyCountersigned } from './countersign-reply.ts'
import type { Countersignature, Countersigning } from './countersigning.ts'
import type { DisagreementDecided } from './decide-disagreement.ts'
import type { DisagreementRaised } from './raise-disagreement.ts'
import type { CountersignatureWaived } from './waive-countersignature.ts'

export type CountersigningEvent =
  | CountersignatureAsked
  | ReplyCountersigned
  | CountersignatureWaived
  | DisagreementRaised
  | DisagreementDecided

export const countersigningEvolvers: Evolvers<CountersigningEvent> = {
  CountersignatureAsked: (item, { replyId, revision, of, on }) => {
    const { countersignings = [] } = replyOf(item, replyId)
    const last = countersignings.at(-1)
    const asked = of.map(part => ({ ...part, outcome: 'awaited' }) as const)
    // A unit that joined later is asked for the same text; what the others said of it stands.
    const next: readonly Countersigning[] =
      last?.revision === revision
        ? [...countersignings.slice(0, -1), { ...last, answers: [...last.answers, ...asked] }]
        : [...countersignings, { revision, askedOn: on, answers: asked }]
    return changeReply(item, replyId, { countersignings: next })
  },
  ReplyCountersigned: (item, { replyId, assignmentId, agrees, note, by, on }) =>
    changeWord(
      item,
      { replyId, assignmentId },
      {
        outcome: agrees ? 'agreed' : 'objected',
        by,
        on,
        ...(note ? { note } : {}),
      },
    ),
  CountersignatureWaived: (item, { replyId, assignmentId, reason, by, on }) =>
    changeWord(item, { replyId, assignmentId }, { outcome: 'waived', note: reason, by, on }),
  DisagreementRaised: (item, { replyId, assignmentId, view, by, on }) =>
    changeWord(item, { replyId, assignmentId }, { raised: { view, by, on } }),
  DisagreementDecided: (item, { replyId, assignmentId, ruling, decision, by, on }) => {
    const decided = changeWord(
      item,
      { replyId, assignmentId },
      {
        outcome: ruling === 'asDrafted' ? 'overruled' : 'objected',
        decided: { ruling, decision, by, on },
      },
    )
    return ruling === 'asDrafted'
      ? decided
      : changeReply(decided, replyId, { status: 'drafting', stepsCleared: 0 })
  },
}

type Which = { readonly replyId: string; readonly assignmentId: string }

/** Changes what one unit said of the latest text. */
function changeWord(item: Item, { replyId, assignmentId }: Which, change: Partial<Countersignature>): Item {
  const { countersignings = [] } = replyOf(item, replyId)
  const last = countersignings.at(-1)
  if (!last) throw new Error(`reply ${replyId} of item ${item.id} was never given to countersign`)
  const answers = last.answers.map(answer =>
    answer.assignmentId === assignmentId ? { ...answer, ...change } : answer,
  )
  return changeReply(item, replyId, {
    countersignings: [...countersignings.slice(0, -1), { ...last, answers }],
  })
}
