import type { Activity } from '#domain/activity/record-activity.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { AssignmentRole } from '#domain/vocabulary/handling-modes.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'

/** One line of a unit's list. */
export type PaperPart = {
  readonly itemId: string
  readonly number: string | null
  readonly kind: ItemKind
  readonly title: string
  readonly leadName: string
  readonly role: AssignmentRole
  readonly dueOn: PlainDate
  readonly hostUnitIds: readonly string[]
  readonly coHostUnitIds: readonly string[]
}

/** What one assignment meeting handed over: its notice and the list of each unit. */
export type AssignmentPapers = {
  readonly jurisdiction: {
    readonly name: string
    readonly isDemonstration: boolean
    readonly units: readonly { readonly id: string; readonly name: string; readonly shortName: string }[]
  }
  readonly activity: Activity
  readonly units: readonly { readonly unitId: string; readonly parts: readonly PaperPart[] }[]
}
