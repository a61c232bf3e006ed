import type { Conversion } from '../vocabulary/conversions.ts'
import type { OtherLevel } from '../vocabulary/item-levels.ts'
import { missingDeliveries } from '../item/delivery/missing-deliveries.ts'
import { contactStatus } from '../item/contact/contact-status.ts'
import { judgementsOpenFrom, standingReplies } from '../item/feedback/verdict.ts'
import type { Item, ItemStage } from '../item/item.ts'
import { activeAssignments, replyingAssignments } from '../item/parts.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { HandlingMode } from '../vocabulary/handling-modes.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import type { Milestone } from '../vocabulary/lamps.ts'
import type { SubmissionPeriod } from '../vocabulary/periods.ts'
import { judgementFactsOf, type JudgementFacts } from './judgement-facts.ts'
import { followUpFactsOf, type FollowUpFacts } from './follow-up-facts.ts'
import type { KeyItemType } from '../vocabulary/key-items.ts'
import { isKeyItem } from '../item/key/key-care.ts'
import { openPause } from '../item/deadline/part-deadline.ts'
import { watchedDate } from './watched-date.ts'
import { partMarksOf } from './part-marks.ts'
import { proposerFormOf } from './proposer-form.ts'
import type { ProposerForm } from '../vocabulary/proposer-forms.ts'

/**
 * What lists and figures ask of an item, flat. One row of the table `items`; the same function makes the row of
 * today and of any day in the past, so that a figure and the list behind it cannot differ.
 */
export type ItemFacts = {
  readonly itemId: string
  readonly kind: ItemKind
  readonly period: SubmissionPeriod
  readonly year: number
  readonly sessionId: string
  readonly stage: ItemStage
  readonly number: string | null
  readonly numberSequence: number | null
  readonly submissionNumber: string | null
  readonly title: string
  readonly category: string
  readonly proposerForm: ProposerForm
  /** Number of the bill it was (议案转建议). */
  readonly billNumber: string | null
  readonly leadName: string
  readonly proposerCount: number
  /** Proposers, and before that those invited to sign and the delegation that examines: who may open the item as its own. */
  readonly proposerIds: readonly string[]
  readonly mode: HandlingMode | null
  /** Units proposed (拟办), hosts first. */
  readonly allottedUnitIds: readonly string[]
  /** Units with a part in force; before the assignment, those asked for their opinion on the draft allotment. */
  readonly unitIds: readonly string[]
  /** Units that owe the proposer a reply. */
  readonly hostUnitIds: readonly string[]
  /** Units that once had a part; they keep reading what they saw. */
  readonly formerUnitIds: readonly string[]
  /** What each unit has done for its own part; see `part-marks.ts`. */
  readonly partMarks: readonly string[]
  readonly submittedOn: PlainDate
  readonly filedOn: PlainDate | null
  readonly assignedOn: PlainDate | null
  readonly meetingId: string | null
  readonly isSplit: boolean
  readonly isAllotted: boolean
  readonly receiptsMissing: number
  readonly objectionsEver: number
  readonly objectionsOpen: number
  readonly fiveFixed: boolean
  /** Some contact was logged. */
  /** 层次 where the item is not the county's own. */
  readonly fromLevel: OtherLevel | null
  /** 转作何件 where it was passed on. */
  readonly convertedTo: Conversion | null
  readonly contacted: boolean
  /** A face-to-face contact was logged and nobody denied it. */
  readonly metReported: boolean
  /** A face-to-face contact was confirmed by a proposer: the strict sense of 见面. */
  readonly met: boolean
  readonly milestone: Milestone | null
  readonly dueOn: PlainDate | null
  /** The earliest date still to keep; `dueOn` or before it. */
  readonly watchOn: PlainDate | null
  readonly isKey: boolean
  readonly keyType: KeyItemType | null
  readonly keyTheme: string | null
  readonly replyDueOn: PlainDate | null
  readonly repliedOn: PlainDate | null
  readonly resultClasses: readonly string[]
  /** From this day on units may read attitude, result and the marks made of them; see `disclosed-facts.ts`. */
  readonly judgementsOpenOn: PlainDate | null
  readonly round: number
  /** Addressees whose letter came back, or waits for the lead to pass it on. */
  readonly deliveriesMissing: number
  readonly closedOn: PlainDate | null
} & JudgementFacts &
  FollowUpFacts

export function factsOf(item: Item): ItemFacts {
  const active = activeAssignments(item)
  const replying = replyingAssignments(item)
  const next = duties(item)
  return {
    itemId: item.id,
    kind: item.kind,
    period: item.period,
    year: item.year,
    sessionId: item.sessionId,
    stage: item.stage,
    number: item.number ?? null,
    numberSequence: sequenceOf(item.number),
    submissionNumber: item.submissionNumber ?? null,
    title: item.title,
    category: item.category,
    proposerForm: proposerFormOf(item),
    billNumber: item.fromBill?.number ?? null,
    leadName: item.proposers[0]?.name ?? '',
    proposerCount: item.proposers.length,
    proposerIds: ownersOf(item),
    mode: item.allotment?.mode ?? null,
    allottedUnitIds: item.allotment?.units.map(({ unitId }) => unitId) ?? [],
    unitIds: item.stage === 'filed' ? (item.consultation?.unitIds ?? []) : active.map(({ unitId }) => unitId),
    hostUnitIds: replying.map(({ unitId }) => unitId),
    formerUnitIds: item.assignments.flatMap(({ status, unitId }) => (status === 'released' ? [unitId] : [])),
    partMarks: partMarksOf(item, next.milestone === 'feedback' ? null : next.dueOn),
    submittedOn: item.submittedOn,
    filedOn: item.filedOn ?? null,
    assignedOn: item.assignedOn ?? null,
    meetingId: item.meetingId ?? null,
    isSplit: item.points.length > 0,
    isAllotted: item.allotment !== undefined,
    receiptsMissing: active.filter(({ status }) => status === 'issued').length,
    objectionsEver: item.assignments.filter(({ objection }) => objection !== undefined).length,
    objectionsOpen: active.filter(({ status }) => status === 'objected').length,
    fiveFixed: active.length > 0 && active.every(({ fiveFixes }) => fiveFixes !== undefined),
    fromLevel: item.fromLevel ?? null,
    convertedTo: item.conversion?.destination ?? null,
    contacted: item.contacts.length > 0,
    metReported: item.contacts.some(contact => contact.isFaceToFace && contactStatus(contact) !== 'denied'),
    met: item.contacts.some(contact => contact.isFaceToFace && contactStatus(contact) === 'confirmed'),
    ...next,
    isKey: isKeyItem(item),
    keyType: isKeyItem(item) ? (item.key?.naming.keyType ?? null) : null,
    keyTheme: isKeyItem(item) ? (item.key?.naming.theme ?? null) : null,
    replyDueOn: earliest(replying.map(({ dueOn }) => dueOn)),
    repliedOn: firstReplies(item),
    resultClasses: [
      ...new Set(standingReplies(item).flatMap(reply => (reply.issuedOn ? [reply.text.resultClass] : []))),
    ],
    judgementsOpenOn: judgementsOpenFrom(item),
    round: item.round,
    deliveriesMissing: missingDeliveries(item).length,
    closedOn: item.closedOn ?? null,
    ...judgementFactsOf(item),
    ...followUpFactsOf(item),
  }
}

function ownersOf({ proposers, coSigning, delegationId, stage }: Item): readonly string[] {
  const invited = stage === 'coSigning' ? (coSigning?.invited ?? []) : []
  const ids = [...proposers, ...invited].flatMap(({ id }) => (id ? [id] : []))
  return delegationId === undefined || stage === 'coSigning' ? ids : [...ids, delegationId]
}

/** The next date somebody must keep, and which step it belongs to. */
function duties(item: Item): Pick<ItemFacts, 'milestone' | 'dueOn' | 'watchOn'> {
  if (item.stage === 'assigned' || item.stage === 'rehandling') {
    const open = replyingAssignments(item).filter(part => part.status !== 'replied' && !openPause(part))
    const watched = open.flatMap(part => watchedDate(item, part) ?? [])
    const watchOn = earliest(watched.map(({ on }) => on))
    return {
      milestone: watched.find(({ on }) => on === watchOn)?.step ?? 'reply',
      dueOn: earliest(open.map(({ dueOn }) => dueOn)),
      watchOn,
    }
  }
  if (item.stage === 'replied') {
    const dueOn = earliest(standingReplies(item).flatMap(({ feedbackBy }) => feedbackBy ?? []))
    return { milestone: 'feedback', dueOn, watchOn: dueOn }
  }
  return { milestone: null, dueOn: null, watchOn: null }
}

/** The day the last first-round letter was delivered, once every unit that owed one had done so. */
function firstReplies(item: Item): PlainDate | null {
  const first = replyingAssignments(item).map(({ id }) =>
    item.replies.find(reply => reply.assignmentId === id && reply.round === 1),
  )
  const dates = first.map(reply => reply?.deliveries[0]?.deliveredOn)
  return dates.length > 0 && dates.every(date => date !== undefined)
    ? latest(dates.flatMap(date => date ?? []))
    : null
}

/** The figure inside a number, for sorting: 第25号 and 2024-025 sort by 25. */
function sequenceOf(number: string | undefined): number | null {
  const digits = number?.match(/(\d+)\D*$/)?.[1]
  return digits === undefined ? null : Number(digits.slice(-9))
}

function earliest(dates: readonly PlainDate[]): PlainDate | null {
  return [...dates].sort()[0] ?? null
}

function latest(dates: readonly PlainDate[]): PlainDate | null {
  return [...dates].sort().at(-1) ?? null
}
