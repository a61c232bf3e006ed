import { toldToProposers } from './told-to-proposers.ts'
import type { Assignment } from '../item/assignment/assignment.ts'
import type { Consultation } from '../item/consultation/consultation.ts'
import { promiseHolders } from '../item/follow-up/find-promise.ts'
import { judgementsOpenFrom } from '../item/feedback/verdict.ts'
import { toldAppointments } from './told-appointments.ts'
import { toldDates, toldNaming, withoutMilestones } from './told-dates.ts'
import type { ItemEvent } from '../item/events.ts'
import { unitsOfWord, worksOn, withoutMarks } from './visible-reply.ts'
import type { Item } from '../item/item.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Actor } from './actor.ts'
import { scopeOf } from './scope.ts'

/** How near an asker is to an item; each nearer relation wins. */
type Relation = 'office' | 'unit' | 'proposer'

type Asking = { readonly actor: Actor; readonly today: PlainDate }

/**
 * The item without what is not for this asker: drafts belong to the unit that writes them, the judgement to the
 * offices and its giver until the round is complete (`domain-rules.md` 19.2, rule 4); whom to call is asked for
 * apart (`contactPersonsFor`).
 */
export function visibleItem({ contactPersons: _, ...item }: Item, asking: Asking): Item {
  const relation = relationTo(item, asking.actor)
  if (relation === 'office') return item
  const own = scopeOf(asking.actor)
  const isOpen = judgementsAreOpen(item, asking.today)
  return {
    ...item,
    replies: item.replies
      .filter(reply => reply.status === 'delivered' || worksOn(reply, own.unitIds))
      .map(reply => (own.unitIds.includes(reply.unitId) ? reply : withoutMarks(reply, own.unitIds))),
    // What a unit proposes of its own class is no news for proposers until somebody has confirmed it.
    classChanges: item.classChanges.filter(({ step }) => relation === 'unit' || step === 'confirmed'),
    feedback: item.feedback.filter(({ proposerId }) =>
      relation === 'unit' ? isOpen : own.proposerIds.includes(proposerId),
    ),
    // An objection is between the proposer and the offices; units read the judgement that counts in the end.
    ...(item.contestedFeedback
      ? {
          contestedFeedback: item.contestedFeedback.filter(
            ({ feedback }) => relation === 'proposer' && own.proposerIds.includes(feedback.proposerId),
          ),
        }
      : {}),
    declinedRehandlings: relation === 'unit' && !isOpen ? [] : item.declinedRehandlings,
    assignments: item.assignments.map(assignment => {
      if (relation === 'unit')
        return own.unitIds.includes(assignment.unitId) ? assignment : ofAnotherUnit(assignment)
      const { objection: _, outcome: __, fiveFixes: ___, coHostOpinion: ____, ...told } = assignment
      const { unitMarks: _____, mediations: ______, handOvers: _______, ...shown } = told
      return shown.deadline ? { ...shown, deadline: toldDates(shown.deadline) } : shown
    }),
    ...(item.appointments ? { appointments: toldAppointments(item.appointments, own) } : {}),
    ...(item.consultation ? { consultation: ownAnswers(item.consultation, own.unitIds) } : {}),
    ...(relation === 'proposer' && item.key ? { key: toldNaming(item.key) } : {}),
    ...(relation === 'proposer' && item.allotment ? { allotment: { ...item.allotment, note: '' } } : {}),
  }
}

function judgementsAreOpen(item: Item, today: PlainDate): boolean {
  const from = judgementsOpenFrom(item)
  return from !== null && today >= from
}

/** Whether an entry of the history may be shown to this asker; the same lines as `visibleItem`. */
export function isVisibleEvent(event: ItemEvent, item: Item, asking: Asking): boolean {
  const relation = relationTo(item, asking.actor)
  if (relation === 'office') return true
  if (event.type === 'FeedbackGiven') {
    const own = scopeOf(asking.actor).proposerIds.includes(event.feedback.proposerId)
    return relation === 'proposer' ? own : judgementsAreOpen(item, asking.today)
  }
  if (event.type === 'FeedbackContested' || event.type === 'FeedbackConfirmed')
    return relation === 'proposer' && scopeOf(asking.actor).proposerIds.includes(event.proposerId)
  if (event.type === 'RehandlingDeclined' && relation === 'unit') return judgementsAreOpen(item, asking.today)
  if (relation === 'proposer') return toldToProposers.has(event.type)
  const { unitIds } = scopeOf(asking.actor)
  if (event.type === 'AllotmentAnswered') return unitIds.includes(event.unitId)
  if (
    event.type === 'UnitMarked' ||
    event.type === 'PartHandedOver' ||
    event.type === 'AppointmentAnswered'
  ) {
    const part = item.assignments.find(({ id }) => id === event.assignmentId)
    return part !== undefined && unitIds.includes(part.unitId)
  }
  const countersigner = unitsOfWord(event, item)
  if (countersigner) return countersigner.some(id => unitIds.includes(id))
  const writer = unitOfReply(event, item)
  return writer === undefined || unitIds.includes(writer)
}

/** 督查室、代工委、提案委、领导 see everything of the items in their scope. */
export function relationTo(item: Item, actor: Actor): Relation {
  const { all, kinds, unitIds } = scopeOf(actor)
  if (all || kinds.includes(item.kind)) return 'office'
  const isUnit =
    item.assignments.some(({ unitId }) => unitIds.includes(unitId)) ||
    promiseHolders(item).some(id => unitIds.includes(id)) ||
    (item.consultation?.unitIds.some(id => unitIds.includes(id)) ?? false)
  return isUnit ? 'unit' : 'proposer'
}

/** The unit whose inner work on its letter the event tells of; nothing for events that concern all units. */
function unitOfReply(event: ItemEvent, item: Item): string | undefined {
  const isInner =
    event.type === 'ReplyDrafted' ||
    event.type === 'ReplySubmittedForClearance' ||
    event.type === 'ReplyRecalled' ||
    event.type === 'ClearanceTakenBack' ||
    event.type === 'ReplyTextDiscarded' ||
    event.type === 'ClearanceBypassed' ||
    event.type === 'ReplyCleared' ||
    event.type === 'ReplyReturned' ||
    event.type === 'ReplySigned'
  return isInner ? item.replies.find(({ id }) => id === event.replyId)?.unitId : undefined
}

/** What other units said of the draft allotment is for the offices. */
function ownAnswers(consultation: Consultation, unitIds: readonly string[]): Consultation {
  return { ...consultation, answers: consultation.answers.filter(({ unitId }) => unitIds.includes(unitId)) }
}

/** Inner marks and early dates of another unit of the same item are its own affair. */
function ofAnotherUnit({ unitMarks: _, handOvers: __, ...assignment }: Assignment): Assignment {
  return withoutMilestones(assignment)
}
