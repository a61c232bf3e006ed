import type { Assignment } from '../assignment/assignment.ts'
import type { Scene } from '../scene.ts'
import type { DeadlineChange, PartDates } from './deadline-change.ts'
import { changesWith, deadlineOf } from './part-deadline.ts'
import { datesFrom } from './part-dates.ts'

/** The part's dates with this change as the latest; the original stays, whatever the rules have become since. */
export function datesAfter(part: Assignment, change: DeadlineChange, scene: Scene): PartDates {
  return datesFrom(deadlineOf(part).original, part, {
    changes: changesWith(part, change),
    world: scene,
    isDifficult: scene.item.allotment?.isDifficult ?? false,
  })
}
