import { contactStatus } from '../item/contact/contact-status.ts'
import { worst } from '../item/feedback/verdict.ts'
import type { Assignment, AssignmentStatus } from '../item/assignment/assignment.ts'
import type { Item } from '../item/item.ts'
import { letterAwaiting } from '../item/countersigning/whose-word.ts'
import type { ReplyStatus } from '../item/reply/reply.ts'
import { printOf } from '../item/reply/print-of.ts'
import { contributionsTo, type ContributionState } from './contributions.ts'
import { openPause } from '../item/deadline/part-deadline.ts'
import { peopleOfPart, type PeopleOfPart } from './people-of-part.ts'
import { stepOfLetter } from './step-of-letter.ts'
import { watchedDate } from './watched-date.ts'
import { currentReply, repliesItself } from '../item/parts.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { AssignmentRole } from '../vocabulary/handling-modes.ts'
import type { Milestone } from '../vocabulary/lamps.ts'
import type { OpinionLevel } from '../vocabulary/opinion-levels.ts'

/** What a unit has to do next for its part; the order of the day on its desk. */
export const nextSteps = [
  'sign',
  'awaitRuling',
  'fixFive',
  'contact',
  'giveOpinion',
  'countersign',
  'draft',
  'submit',
  'awaitCountersign',
  'clear',
  'signReply',
  'awaitCountyLeader',
  'awaitPreCheck',
  'issue',
  'deliver',
  'awaitFeedback',
  'none',
] as const
export type NextStep = (typeof nextSteps)[number]

/** The unit has done its part, or others are to act: no lamp burns for it. */
export function owesNothing(step: NextStep): boolean {
  return (
    step === 'none' || step === 'awaitFeedback' || step === 'awaitPreCheck' || step === 'awaitCountyLeader'
  )
}

/** One row of the table `assignments`: a unit's part, flat, for its inbox and for tables by unit. */
export type AssignmentFacts = PeopleOfPart & {
  readonly assignmentId: string
  readonly itemId: string
  readonly unitId: string
  readonly role: AssignmentRole
  readonly status: AssignmentStatus
  readonly nextStep: NextStep
  readonly issuedOn: PlainDate
  readonly objectBefore: PlainDate
  readonly acceptedOn: PlainDate | null
  readonly dueOn: PlainDate
  /** The earliest date still to keep, and its step; null when none is, or while the clock is stopped. */
  readonly watchOn: PlainDate | null
  readonly watchStep: Milestone | null
  readonly paused: boolean
  readonly fiveFixed: boolean
  readonly contacted: boolean
  readonly met: boolean
  readonly objected: boolean
  readonly opinionDueOn: PlainDate | null
  readonly opinionGivenOn: PlainDate | null
  /** What other units still owe this part's letter: the earliest day, and the worst state of all. */
  readonly contributionsDueOn: PlainDate | null
  readonly contributions: ContributionState | null
  readonly replyPrint: string | null
  readonly replyStatus: ReplyStatus | null
  readonly repliedOn: PlainDate | null
  readonly resultClass: string | null
  readonly result: OpinionLevel | null
  readonly round: number
}

export function assignmentFactsOf(item: Item): readonly AssignmentFacts[] {
  return item.assignments.map(assignment => {
    const reply = currentReply(item, assignment)
    const watched = watchedDate(item, assignment)
    const contacts = item.contacts.filter(({ assignmentId }) => assignmentId === assignment.id)
    const answers = item.feedback.filter(({ replyId }) => replyId === reply?.id)
    return {
      assignmentId: assignment.id,
      itemId: item.id,
      unitId: assignment.unitId,
      role: assignment.role,
      status: assignment.status,
      nextStep: nextStepOf(item, assignment),
      issuedOn: assignment.issuedOn,
      objectBefore: assignment.objectBefore,
      acceptedOn: assignment.acceptedOn ?? null,
      dueOn: assignment.dueOn,
      watchOn: watched?.on ?? null,
      watchStep: watched?.step ?? null,
      paused: openPause(assignment) !== undefined,
      fiveFixed: assignment.fiveFixes !== undefined,
      contacted: contacts.length > 0,
      met: contacts.some(contact => contact.isFaceToFace && contactStatus(contact) === 'confirmed'),
      objected: assignment.objection !== undefined,
      opinionDueOn: assignment.coHostOpinion?.dueOn ?? null,
      opinionGivenOn: assignment.coHostOpinion?.given?.on ?? null,
      ...contributionsTo(item, assignment, reply),
      replyPrint: reply ? printOf(reply.text) : null,
      replyStatus: reply?.status ?? null,
      repliedOn: reply?.deliveries[0]?.deliveredOn ?? null,
      resultClass: reply?.issuedOn ? reply.text.resultClass : null,
      result: worst(answers, 'result'),
      round: assignment.round,
      ...peopleOfPart(assignment),
    }
  })
}

/** The one next thing this unit owes for its part. */
export function nextStepOf(item: Item, assignment: Assignment): NextStep {
  const isOver = item.stage === 'closed' || item.stage === 'withdrawn'
  if (isOver || assignment.status === 'released') return 'none'
  if (assignment.status === 'objected') return 'awaitRuling'
  // Five fixes without a signature: accepted by silence, and already at work.
  if (assignment.status === 'issued' && !assignment.fiveFixes) return 'sign'
  if (assignment.status === 'replied') return 'awaitFeedback'
  if (!assignment.fiveFixes) return 'fixFive'
  if (letterAwaiting(item, assignment.id)) return 'countersign'
  if (!repliesItself(assignment)) {
    const { coHostOpinion } = assignment
    return coHostOpinion && !coHostOpinion.given && !coHostOpinion.waived ? 'giveOpinion' : 'none'
  }
  const reply = currentReply(item, assignment)
  if (reply) return stepOfLetter(item, reply)
  return item.contacts.some(({ assignmentId }) => assignmentId === assignment.id) ? 'draft' : 'contact'
}
