import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { Figure } from '#domain/indicators/indicator.ts'
import type { Session } from '#domain/jurisdiction/jurisdiction.ts'
import type { Instant, PlainDate } from '#domain/time/plain-date.ts'
import type { ActivityKind } from '#domain/vocabulary/activity-kinds.ts'
import type { HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import type { Language } from '#phrases/language.ts'

/** A number and the filter of the list behind it. */
export type ReportCell = { readonly value: number; readonly of: ItemFilter }

/** A named, versioned figure; a rate has its base in `denominator` and is null over an empty one. */
export type ReportFigure = Figure & {
  readonly name: string
  readonly version: number
  readonly source: string
  /** The filter of the base, for rates. */
  readonly among: ItemFilter | null
}

export type KindTotals = {
  readonly total: number
  readonly inSession: number
  readonly betweenSessions: number
}

/** One unit's parts (item × unit), not items: two units of one item each count their own. */
export type UnitRow = {
  readonly unitId: string
  readonly name: string
  readonly total: ReportCell
  readonly sole: ReportCell
  readonly host: ReportCell
  readonly coHost: ReportCell
  readonly separate: ReportCell
  readonly jointHost: ReportCell
  /** Parts for which the unit owes the proposer a reply; base of the last four columns. */
  readonly replying: ReportCell
  readonly signed: ReportCell
  readonly fiveFixed: ReportCell
  readonly met: ReportCell
  readonly replied: ReportCell
  readonly overdue: ReportCell
  readonly solved: ReportCell
  readonly firstSatisfied: ReportCell
  readonly satisfied: ReportCell
  readonly rehandled: ReportCell
}

export type ClassCount = ReportCell & {
  readonly code: string
  readonly label: string
  readonly isCommitment: boolean
}

export type CategoryRow = {
  /** Empty for items without a category. */
  readonly category: string
  readonly total: ReportCell
  readonly suggestions: ReportCell
  readonly proposals: ReportCell
  readonly replied: ReportCell
  /** In the order of the county's classes. An item that several units answered can stand in two of them. */
  readonly classes: readonly ReportCell[]
}

export type ReportActivity = {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: string
  readonly heldOn: PlainDate
  readonly place: string
  readonly chair: string
  readonly summary: string
  readonly unitCount: number
  readonly notice: { readonly number: string; readonly title: string } | null
  /** Items handed over at it. */
  readonly assigned: ReportCell
}

export type ObjectionCounts = {
  readonly raised: number
  readonly adjusted: number
  readonly ruled: number
  readonly open: number
}

/** Contacts of units with proposers that nobody denied. */
export type ContactCounts = {
  readonly logged: number
  readonly before: number
  readonly during: number
  readonly after: number
  readonly faceToFace: number
  readonly confirmed: number
}

/** Everything the report counts, as known at the end of `asOf`. */
export type ProgressFacts = {
  readonly jurisdiction: { readonly id: string; readonly name: string; readonly isDemonstration: boolean }
  readonly year: number
  readonly asOf: PlainDate
  readonly generatedAt: Instant
  readonly sessions: readonly Session[]
  readonly total: number
  readonly suggestions: KindTotals
  readonly proposals: KindTotals
  readonly assigned: number
  readonly meetingRate: number | null
  readonly meetingRateReported: number | null
  readonly figures: readonly ReportFigure[]
  readonly overdue: ReportCell
  readonly modes: Readonly<Record<HandlingMode, ReportCell>>
  readonly points: { readonly items: number; readonly points: number }
  readonly byClass: readonly ClassCount[]
  readonly byCategory: readonly CategoryRow[]
  readonly units: readonly UnitRow[]
  readonly bigUnits: readonly {
    readonly unitId: string
    readonly name: string
    readonly hosted: ReportCell
  }[]
  readonly objections: ObjectionCounts
  readonly contacts: ContactCounts
  readonly activities: readonly ReportActivity[]
}

export type ReportTexts = {
  readonly basicSituation: string
  readonly practices: readonly { readonly heading: string; readonly text: string }[]
  readonly nextSteps: string
  /** True when the office wrote the next steps itself. */
  readonly nextStepsEdited: boolean
}

export type FigureDefinition = {
  readonly name: string
  readonly label: string
  readonly formula: string
  readonly source: string
  readonly version: number
}

/** 办理进展情况: figures, texts and the definitions of the figures, in one language. */
export type ProgressReport = ProgressFacts & {
  readonly language: Language
  readonly title: string
  readonly texts: ReportTexts
  readonly definitions: readonly FigureDefinition[]
}

/** The figure of this name; a missing one is a fault of ours. */
export function figureNamed({ figures }: Pick<ProgressFacts, 'figures'>, name: string): ReportFigure {
  const figure = figures.find(candidate => candidate.name === name)
  if (!figure) throw new Error(`the report has no figure ${name}`)
  return figure
}
