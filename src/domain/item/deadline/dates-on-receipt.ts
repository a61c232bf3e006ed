import type { Assignment } from '../assignment/assignment.ts'
import type { Scene } from '../scene.ts'
import type { PartDates } from './deadline-change.ts'
import { datesByRule } from './part-dates.ts'
import { deadlineOf } from './part-deadline.ts'

/** Dates that waited for the unit's receipt, now that it is there; nothing where none did. */
export function datesOnReceipt(part: Assignment, scene: Scene): { readonly dates?: PartDates } {
  const { original, local, milestones, changes } = deadlineOf(part)
  const waits = [original, ...(local ? [local] : []), ...milestones].some(({ derivation }) =>
    derivation.some(({ step }) => step === 'awaits'),
  )
  return waits ? { dates: datesByRule({ ...part, acceptedOn: scene.today }, changes, scene) } : {}
}
