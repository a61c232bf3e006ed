import { dueOn } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { AllottedUnit } from '../item.ts'
import type { Assignment } from './assignment.ts'
import { bonusOf } from './volume-bonus.ts'
import { datesByRule } from '../deadline/part-dates.ts'
import { nextId } from '../parts.ts'
import type { Scene } from '../scene.ts'

type Issue = {
  readonly scene: Scene
  readonly issuedOn: PlainDate
  readonly isDifficult: boolean
  /** 视为签收: a ruling gives the part to a unit that need not sign. */
  readonly receivedOn?: PlainDate
}

/**
 * One unit's part with its dates. A unit named later (adjustment, ruling) gets fresh dates from the day it is
 * named; the other units' dates stay (`domain-rules.md` 5.3).
 */
export function issueAssignment(
  unit: AllottedUnit & Pick<Assignment, 'joinsLetter'>,
  ahead: number,
  { scene, issuedOn, isDifficult, receivedOn }: Issue,
): Assignment {
  const { item, settings, calendar } = scene
  const received = receivedOn ? { acceptedOn: receivedOn } : {}
  const joining = unit.joinsLetter ? { joinsLetter: true as const } : {}
  const bonus = bonusOf(unit, scene)
  const part = { role: unit.role, issuedOn, round: 1, ...joining, ...received, ...bonus }
  const { dueOn: due, derivation, ...dates } = datesByRule(part, [], scene, isDifficult)
  const contactBy = dates.milestones.find(({ what }) => what === 'firstContact')?.dueOn
  return {
    ...bonus,
    id: nextId('a', item.assignments, ahead),
    unitId: unit.unitId,
    role: unit.role,
    pointIds: unit.pointIds,
    ...joining,
    status: 'issued',
    issuedOn,
    objectBefore: dueOn(settings.objectionWindow, issuedOn, calendar).dueOn,
    dueOn: due,
    dueDerivation: derivation,
    firstContactBy: contactBy ?? dueOn(settings.firstContactLimit, issuedOn, calendar).dueOn,
    round: 1,
    deadline: { ...dates, changes: [] },
  }
}
