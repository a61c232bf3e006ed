import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import type { HandlingMode } from '../../vocabulary/handling-modes.ts'
import type { Assignment } from './assignment.ts'
import { issueAssignment } from './issue-assignment.ts'
import { whyNotInUnitsName } from '../reply/in-governments-name.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const assignItemData = z.strictObject({
  /** The assignment meeting (专题交办会) or the notice under which items are handed over. */
  meetingId: z.string().min(1).max(64),
  /** Filled by the application from the meeting; the deadline runs from the day of assignment (交办之日). */
  assignedOn: plainDateSchema,
})
export type AssignItem = z.infer<typeof assignItemData>

export type ItemAssigned = {
  readonly type: 'ItemAssigned'
  readonly meetingId: string
  readonly mode: HandlingMode
  readonly assignedOn: PlainDate
  readonly assignments: readonly Assignment[]
}

/** 交办: the allotment becomes binding; every unit gets its part, its window for objection and its deadline. */
export function assignItem(data: AssignItem, scene: Scene): readonly ItemAssigned[] | AnyRefusal {
  const { item, today, settings } = scene
  if (!item.allotment) return refuse('noAllotment')
  const notInUnitsName = whyNotInUnitsName(item, settings)
  if (notInUnitsName) return notInUnitsName
  if (data.assignedOn > today) return refuse('meetingNotYetHeld', { heldOn: data.assignedOn })
  const { consultation } = item
  if (settings.consultBeforeAssignment) {
    if (!consultation) return refuse('notYetCirculated')
    const isOpen = consultation.answers.length < consultation.unitIds.length && today <= consultation.until
    if (isOpen) return refuse('consultationOpen', { until: consultation.until })
  }
  const { isDifficult, mode, units } = item.allotment
  const isAgreed = settings.jointHostReplies === 'oneAgreed'
  const lead = units.find(({ role }) => role === 'jointHost')
  const assignments = units.map((unit, index) =>
    issueAssignment(
      isAgreed && unit.role === 'jointHost' && unit !== lead ? { ...unit, joinsLetter: true } : unit,
      index,
      { scene, issuedOn: data.assignedOn, isDifficult },
    ),
  )
  return [{ type: 'ItemAssigned', ...data, mode, assignments }]
}
