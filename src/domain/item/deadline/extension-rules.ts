import type { Settings } from '../../jurisdiction/settings/settings.ts'
import { addMonths } from '../../time/months.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { assignmentOf, repliesItself } from '../parts.ts'
import { partiesOf } from '../parties-of.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Guard } from '../step.ts'
import { grantedExtension, openPause, openRequest } from './part-deadline.ts'
import { startOfRound } from './part-dates.ts'

/** The last day an extension may reach, before any roll-over. */
export function lastExtension(
  { item, settings }: Pick<Scene, 'item'> & { readonly settings: Pick<Settings, 'extensionMaxMonths'> },
  part: Assignment,
): PlainDate {
  return addMonths(startOfRound({ item }, part), settings.extensionMaxMonths)
}

/** Later than the present date, and within the longest time. Undefined when the day is possible. */
export function whyNotExtendedTo(day: PlainDate, scene: Scene, part: Assignment): AnyRefusal | undefined {
  if (day <= part.dueOn) return refuse('extensionNotLater', { dueOn: part.dueOn })
  const latest = lastExtension(scene, part)
  return day > latest ? refuse('extensionBeyondLimit', { latest }) : undefined
}

/** Before the due day has passed, by a unit that replies, while there is still something to extend. */
export const mayBeExtended: Guard = (scene, data) => {
  const part = assignmentOf(scene.item, String(data.assignmentId))
  if (!repliesItself(part)) return refuse('notPermitted')
  if (openRequest(part)) return refuse('extensionRequested')
  if (openPause(part)) return refuse('clockPaused')
  if (part.dueOn >= lastExtension(scene, part)) return refuse('extensionAtLimit')
  return scene.today <= part.dueOn || refuse('extensionTooLate', { dueOn: part.dueOn })
}

export const extensionIsOpen: Guard = ({ item }, data) =>
  openRequest(assignmentOf(item, String(data.assignmentId))) !== undefined || refuse('noExtension')

export const extensionIsGranted: Guard = ({ item }, data) =>
  grantedExtension(assignmentOf(item, String(data.assignmentId))) !== undefined || refuse('noExtension')

export type Approver = 'supervisionOffice' | 'body'

/** As which of the approvers this actor decides; nothing when the rules of the county do not ask him. */
export function approverOf({ actor, item, settings }: Scene): Approver | undefined {
  const parties = actor.grants.flatMap(grant => partiesOf(grant, item, undefined))
  return approversOf(settings).find(approver => parties.includes(approver))
}

export function approversOf({ extensionApprover }: Pick<Settings, 'extensionApprover'>): readonly Approver[] {
  return extensionApprover === 'both' ? ['supervisionOffice', 'body'] : [extensionApprover]
}

/** Open, and to be decided by this very office, which has not agreed yet. */
export const isMineToDecide: Guard = (scene, data) => {
  const request = openRequest(assignmentOf(scene.item, String(data.assignmentId)))
  if (!request) return refuse('noExtension')
  const approver = approverOf(scene)
  if (!approver) return refuse('notPermitted')
  return !request.consents.some(({ of }) => of === approver) || refuse('extensionConsented')
}
