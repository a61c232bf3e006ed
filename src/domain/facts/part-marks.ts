import { worst } from '../item/feedback/verdict.ts'
import { contactStatus } from '../item/contact/contact-status.ts'
import type { Assignment } from '../item/assignment/assignment.ts'
import type { Item } from '../item/item.ts'
import { awaitsCountyLeader, isInGovernmentsName } from '../item/reply/in-governments-name.ts'
import { underHandling } from '../item/stages.ts'
import { activeAssignments, currentReply, repliesItself } from '../item/parts.ts'
import type { PlainDate } from '../time/plain-date.ts'
import { governmentMark } from '../vocabulary/government-letters.ts'
import { opinionLevels } from '../vocabulary/opinion-levels.ts'

/**
 * What one unit has done for its own part, as marks `unit:mark`, so that figures by unit are lists too and no unit
 * is blamed for another unit of the same item (`domain-rules.md` 10, trap 4).
 *
 * Marks: before the assignment `agreed` or `disputed` of units asked, and `any:disputed`; then `coHost`; `signed` by hand or by ruling; `fiveFixed`; `led` by the unit's leader himself; `met` (its own confirmed meeting) and `replied`
 * (first letter delivered) of units that answer themselves; `owes` (its letter is the one the item's next date
 * waits for); the worst answer to its standing letter (`satisfied` …) and to its first one (`first-satisfied` …);
 * `again` in a second round; `any:government-inName` and `any:government-toSign` of items in the government's name; `class-A` of the standing letter.
 */
export function partMarksOf(item: Item, nextReplyOn: PlainDate | null): readonly string[] {
  if (item.stage === 'filed') return [...consultationMarks(item), ...governmentMarks(item)]
  const marks = activeAssignments(item).flatMap(assignment =>
    [
      ...ownMarks(assignment),
      ...(repliesItself(assignment) ? replyMarks(item, assignment, nextReplyOn) : []),
    ].map(mark => partMark(assignment.unitId, mark)),
  )
  return [...marks, ...governmentMarks(item)]
}

function governmentMarks(item: Item): readonly string[] {
  const isWaiting = activeAssignments(item)
    .map(assignment => currentReply(item, assignment))
    .some(reply => reply && awaitsCountyLeader(item, reply))
  return [
    ...(isInGovernmentsName(item) ? [governmentMark('inName')] : []),
    ...(isWaiting && isUnderHandling(item) ? [governmentMark('toSign')] : []),
  ]
}

function isUnderHandling({ stage }: Item): boolean {
  return (underHandling as readonly string[]).includes(stage)
}

function consultationMarks({ consultation }: Item): readonly string[] {
  const answers = consultation?.answers ?? []
  return [
    ...answers.map(({ unitId, agrees }) => partMark(unitId, agrees ? 'agreed' : 'disputed')),
    ...(answers.some(({ agrees }) => !agrees) ? [partMark('any', 'disputed')] : []),
  ]
}

/** The mark as a filter writes it. */
export function partMark(unitId: string, mark: string): string {
  return `${unitId}:${mark}`
}

/** A mark that tells what a proposer answered. */
export function isAnswerMark(mark: string): boolean {
  return answers.some(answer => mark.endsWith(`:${answer}`))
}

/** As above, for SQL. */
export const answers: readonly string[] = opinionLevels.flatMap(level => [level, `first-${level}`])

function ownMarks({ role, status, fiveFixes, unitMarks = [] }: Assignment): readonly string[] {
  return [
    ...(role === 'coHost' ? ['coHost'] : []),
    ...(status === 'issued' || status === 'objected' ? [] : ['signed']),
    ...(fiveFixes ? ['fiveFixed'] : []),
    ...(unitMarks.some(({ act }) => act === 'lead') ? ['led'] : []),
  ]
}

function replyMarks(item: Item, assignment: Assignment, nextReplyOn: PlainDate | null): readonly string[] {
  const { id, status, dueOn, round } = assignment
  const met = item.contacts.some(
    contact => contact.assignmentId === id && contact.isFaceToFace && contactStatus(contact) === 'confirmed',
  )
  // The first letter counts; a second round does not take it back.
  const replied = item.replies.some(
    reply => reply.assignmentId === id && reply.round === 1 && reply.deliveries.length > 0,
  )
  const standing = currentReply(item, assignment)
  const answer = worst(
    item.feedback.filter(({ replyId }) => replyId === standing?.id),
    'result',
  )
  const first = item.replies.find(reply => reply.assignmentId === id && reply.round === 1)
  const firstAnswer = worst(
    item.feedback.filter(({ replyId }) => replyId === first?.id),
    'result',
  )
  return [
    ...(met ? ['met'] : []),
    ...(replied ? ['replied'] : []),
    ...(status !== 'replied' && dueOn === nextReplyOn ? ['owes'] : []),
    ...(answer ? [answer] : []),
    ...(firstAnswer ? [`first-${firstAnswer}`] : []),
    ...(round > 1 ? ['again'] : []),
    ...(standing?.issuedOn ? [`class-${standing.text.resultClass}`] : []),
  ]
}
