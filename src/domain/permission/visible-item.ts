import { promiseHolders } from '../item/follow-up/find-promise.ts'
import { judgementsOpenFrom } from '../item/feedback/verdict.ts'
import { toldDates, toldNaming } from './told-to-proposers.ts'
import type { ItemEvent } from '../item/events.ts'
import type { Item } from '../item/item.ts'
import type { Reply } from '../item/reply/reply.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Actor } from './actor.ts'
import { scopeOf } from './scope.ts'

/** How near an asker is to an item; each nearer relation wins. */
type Relation = 'office' | 'unit' | 'proposer'

type Asking = { readonly actor: Actor; readonly today: PlainDate }

/**
 * The item without what is not for this asker: drafts belong to the unit that writes them, the judgement to the
 * offices and its giver until the round is complete (`domain-rules.md` 19.2, rule 4).
 */
export function visibleItem(item: Item, asking: Asking): Item {
  const relation = relationTo(item, asking.actor)
  if (relation === 'office') return item
  const own = scopeOf(asking.actor)
  const isOpen = judgementsAreOpen(item, asking.today)
  return {
    ...item,
    replies: item.replies
      .filter(reply => reply.status === 'delivered' || own.unitIds.includes(reply.unitId))
      .map(reply => (relation === 'proposer' ? withoutMarks(reply) : reply)),
    // What a unit proposes of its own class is no news for proposers until somebody has confirmed it.
    classChanges: item.classChanges.filter(({ step }) => relation === 'unit' || step === 'confirmed'),
    feedback: item.feedback.filter(({ proposerId }) =>
      relation === 'unit' ? isOpen : own.proposerIds.includes(proposerId),
    ),
    declinedRehandlings: relation === 'unit' && !isOpen ? [] : item.declinedRehandlings,
    assignments: item.assignments.map(assignment => {
      if (relation === 'unit') return assignment
      const { objection: _, outcome: __, fiveFixes: ___, coHostOpinion: ____, ...shown } = assignment
      return shown.deadline ? { ...shown, deadline: toldDates(shown.deadline) } : shown
    }),
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
  if (event.type === 'RehandlingDeclined' && relation === 'unit') return judgementsAreOpen(item, asking.today)
  if (relation === 'proposer') return toldToProposers.has(event.type)
  const writer = unitOfReply(event, item)
  return writer === undefined || scopeOf(asking.actor).unitIds.includes(writer)
}

/** 督查室、代工委、提案委、领导 see everything of the items in their scope. */
export function relationTo(item: Item, actor: Actor): Relation {
  const { all, kinds, unitIds } = scopeOf(actor)
  if (all || kinds.includes(item.kind)) return 'office'
  const isUnit =
    item.assignments.some(({ unitId }) => unitIds.includes(unitId)) ||
    promiseHolders(item).some(id => unitIds.includes(id))
  return isUnit ? 'unit' : 'proposer'
}

const toldToProposers: ReadonlySet<ItemEvent['type']> = new Set<ItemEvent['type']>([
  'ItemSubmitted',
  'CoSigningOpened',
  'InvitationAnswered',
  'ItemHandedIn',
  'ItemResubmitted',
  'DelegationCheckPassed',
  'ItemReturned',
  'WithdrawalAdvised',
  'WithdrawalAsked',
  'WithdrawalAnswered',
  'ItemWithdrawn',
  'ItemConverted',
  'ItemFiled',
  'ItemRefused',
  'ItemMerged',
  'ItemAbsorbed',
  'ItemAssigned',
  'AssignmentAccepted',
  'AssignmentAdjusted',
  'ContactLogged',
  'ContactConfirmed',
  'ReplyIssued',
  'ReplyDelivered',
  'ReplyRead',
  'ReplyRedelivered',
  'InterimReplySent',
  'RehandlingOrdered',
  'RehandlingDeclined',
  'ConciliationRecorded',
  'ItemClosed',
  'PromiseMade',
  'PromisePlanned',
  'PromiseReported',
  'PromiseRescheduled',
  'PromiseHandedOver',
  'PromiseChecked',
  'ReplySupplemented',
  'PromiseJudged',
  'ItemParked',
  'ParkedReviewed',
  'ResultClassChanged',
  'ExtensionGranted',
  'ExtensionRemoved',
  'ClockPaused',
  'ClockResumed',
  'DeadlineCorrected',
  'DatesRecalculated',
  'KeyItemNamed',
  'KeyItemUnnamed',
])

/** The unit whose inner work on its letter the event tells of; nothing for events that concern all units. */
function unitOfReply(event: ItemEvent, item: Item): string | undefined {
  const isInner =
    event.type === 'ReplyDrafted' ||
    event.type === 'ReplySubmittedForClearance' ||
    event.type === 'ReplyRecalled' ||
    event.type === 'ClearanceBypassed' ||
    event.type === 'ReplyCleared' ||
    event.type === 'ReplyReturned' ||
    event.type === 'ReplySigned'
  return isInner ? item.replies.find(({ id }) => id === event.replyId)?.unitId : undefined
}

function withoutMarks(reply: Reply): Reply {
  return { ...reply, marks: [], steps: [], earlier: [], revisions: 0 }
}
