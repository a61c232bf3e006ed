import type { Evolvers } from '../evolvers.ts'
import type { Item } from '../item.ts'
import { changeReply, replyOf } from '../parts.ts'
import type { ReplySubmittedForClearance } from './submit-reply-for-clearance.ts'
import type { ReplyCleared } from './clear-reply.ts'
import type { ReplyReturned } from './return-reply.ts'
import type { ReplyRecalled } from './recall-reply.ts'
import type { ClearanceTakenBack } from './take-back-clearance.ts'
import type { ReplyTextDiscarded } from './discard-text.ts'
import type { ClearanceBypassed } from './bypass-clearance.ts'
import type { PreCheckPassed } from './pass-pre-check.ts'
import type { ReplySigned } from './sign-reply.ts'
import type { ClearanceMark, Reply, ReplyText } from './reply.ts'

/** What happens to a letter between its draft and its number. */
export type ClearanceEvent =
  | ReplySubmittedForClearance
  | ReplyCleared
  | ReplyReturned
  | ReplyRecalled
  | ClearanceTakenBack
  | ReplyTextDiscarded
  | ClearanceBypassed
  | PreCheckPassed
  | ReplySigned

export const clearanceEvolvers: Evolvers<ClearanceEvent> = {
  ReplySubmittedForClearance: (item, { replyId, steps }) =>
    changeReply(item, replyId, {
      status: steps.length === 0 ? 'cleared' : 'inClearance',
      steps,
      stepsCleared: 0,
      submissions: (replyOf(item, replyId).submissions ?? 0) + 1,
    }),
  ReplyCleared: (item, { replyId, mark, isComplete, corrected }) => {
    const reply = replyOf(item, replyId)
    const change = {
      status: isComplete ? 'cleared' : 'inClearance',
      stepsCleared: reply.stepsCleared + 1,
      ...(corrected ? rewritten(reply, corrected, mark) : {}),
    } as const
    return withMark(item, replyId, mark, change)
  },
  ReplyReturned: (item, { replyId, mark, toStep, toPerson }) =>
    withMark(item, replyId, mark, {
      status: toStep === undefined ? 'drafting' : 'inClearance',
      stepsCleared: toStep ?? 0,
      ...(toPerson ? { returnedTo: toPerson } : {}),
    }),
  ClearanceTakenBack: (item, { replyId, mark, of }) => {
    const { stepsCleared, text, reclassified } = replyOf(item, replyId)
    switch (of) {
      case 'step':
        return withMark(item, replyId, mark, { status: 'inClearance', stepsCleared: stepsCleared - 1 })
      case 'bypass':
        return withMark(item, replyId, mark, { status: 'inClearance' })
      case 'signature':
        return withMark(withoutSignature(item, replyId), replyId, mark, { status: 'cleared' })
      case 'preCheck':
        return withMark(withoutReclassification(item, replyId), replyId, mark, {
          status: 'preCheck',
          text: { ...text, resultClass: reclassified?.from ?? text.resultClass },
        })
    }
  },
  ReplyTextDiscarded: (item, { replyId, mark }) => {
    const reply = replyOf(item, replyId)
    const { contactPerson, contactPhone } = reply.text
    const empty = { resultClass: '', opening: '', answers: [], contactPerson, contactPhone }
    return withMark(item, replyId, mark, {
      status: 'drafting',
      stepsCleared: 0,
      ...rewritten(reply, empty, mark),
    })
  },
  ReplyRecalled: (item, { replyId, mark }) =>
    withMark(item, replyId, mark, { status: 'drafting', stepsCleared: 0 }),
  ClearanceBypassed: (item, { replyId, mark }) => withMark(item, replyId, mark, { status: 'cleared' }),
  PreCheckPassed: (item, { replyId, mark, reclassified }) =>
    withMark(item, replyId, mark, {
      status: 'signed',
      ...(reclassified
        ? { reclassified, text: { ...replyOf(item, replyId).text, resultClass: reclassified.to } }
        : {}),
    }),
  ReplySigned: (item, { replyId, mark, toPreCheck }) =>
    withMark(item, replyId, mark, {
      status: toPreCheck ? 'preCheck' : 'signed',
      signedBy: mark.by,
      signedOn: mark.on,
    }),
}

/** A new text over the one that stood, which is kept; whoever wrote it last is named. */
function rewritten(
  { text, earlier, draftedBy, draftedOn, revisions }: Reply,
  next: ReplyText,
  { by, on }: ClearanceMark,
): Partial<Reply> {
  return {
    text: next,
    earlier: [...earlier, { text, by: draftedBy, on: draftedOn }],
    draftedBy: by,
    draftedOn: on,
    revisions: revisions + 1,
  }
}

function withoutSignature(item: Item, replyId: string): Item {
  const unsigned = ({ signedBy: _, signedOn: __, ...reply }: Reply): Reply => reply
  return { ...item, replies: item.replies.map(reply => (reply.id === replyId ? unsigned(reply) : reply)) }
}

function withoutReclassification(item: Item, replyId: string): Item {
  const asSigned = ({ reclassified: _, ...reply }: Reply): Reply => reply
  return { ...item, replies: item.replies.map(reply => (reply.id === replyId ? asSigned(reply) : reply)) }
}

function withMark(item: Item, replyId: string, mark: ClearanceMark, change: Partial<Reply>): Item {
  return changeReply(item, replyId, { ...change, marks: [...replyOf(item, replyId).marks, mark] })
}
