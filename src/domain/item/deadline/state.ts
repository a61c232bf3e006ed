import type { Evolvers } from '../evolvers.ts'
import type { Item } from '../item.ts'
import type { DeadlineCorrected } from './correct-deadline.ts'
import type { ExtensionConsented, ExtensionGranted, ExtensionRefused } from './decide-extension.ts'
import type { DeadlineChange, PartDates } from './deadline-change.ts'
import { withChange, withDates } from './part-deadline.ts'
import type { ClockPaused } from './pause-clock.ts'
import type { DatesRecalculated } from './recalculate-dates.ts'
import type { RecalculatedPart } from './recalculated-parts.ts'
import type { ExtensionRemoved } from './remove-extension.ts'
import type { ExtensionRequested } from './request-extension.ts'
import type { ClockResumed } from './resume-clock.ts'
import type { ExtensionWithdrawn } from './withdraw-extension.ts'

export type DeadlineEvent =
  | ExtensionRequested
  | ExtensionWithdrawn
  | ExtensionConsented
  | ExtensionRefused
  | ExtensionGranted
  | ExtensionRemoved
  | ClockPaused
  | ClockResumed
  | DeadlineCorrected
  | DatesRecalculated

type Changed = { readonly assignmentId: string; readonly change: DeadlineChange }

const changed = (item: Item, { assignmentId, change }: Changed): Item =>
  withChange(item, assignmentId, change)
const moved = (item: Item, { assignmentId, change, dates }: Changed & { readonly dates: PartDates }): Item =>
  withDates(item, assignmentId, dates, change)

export const deadlineEvolvers: Evolvers<DeadlineEvent> = {
  ExtensionRequested: changed,
  ExtensionWithdrawn: changed,
  ExtensionConsented: changed,
  ExtensionRefused: changed,
  ExtensionGranted: moved,
  ExtensionRemoved: moved,
  ClockPaused: changed,
  ClockResumed: moved,
  DeadlineCorrected: moved,
  DatesRecalculated: (item, { parts }) => withRecalculated(item, parts),
}

/** The item with the new dates of its parts. */
export function withRecalculated(item: Item, parts: readonly RecalculatedPart[]): Item {
  return parts.reduce((now, { assignmentId, dates }) => withDates(now, assignmentId, dates), item)
}
