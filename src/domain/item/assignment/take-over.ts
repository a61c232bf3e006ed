import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'
import type { Assignment } from './assignment.ts'
import { issueAssignment } from './issue-assignment.ts'

/**
 * The part as another unit gets it today: its own receipt and window, and a fresh clock or the former one as the
 * county has it; no source tells, so it is a setting (`domain-rules.md` 5.3). The other units' dates stay.
 */
export function takeOver(
  scene: Scene,
  former: Assignment,
  unitId: string,
  receivedOn?: PlainDate,
): Assignment {
  const { item, settings, today } = scene
  const issued = issueAssignment({ ...former, unitId }, 0, {
    scene,
    issuedOn: today,
    isDifficult: item.allotment?.isDifficult ?? false,
    ...(receivedOn ? { receivedOn } : {}),
  })
  if (settings.clockAfterReassignment === 'restarts') return issued
  const { dueOn, dueDerivation, deadline } = former
  return { ...issued, dueOn, dueDerivation, ...(deadline ? { deadline } : {}), hasFormerDates: true }
}
