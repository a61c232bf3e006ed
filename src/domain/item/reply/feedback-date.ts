import type { DerivedDate } from '../deadline/deadline-change.ts'
import { dueOn, type Due } from '../../time/limits.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

type Days = {
  readonly issuedOn: PlainDate
  readonly deliveredOn: PlainDate
  /** The day the last addressee opened the letter; absent while one has not. */
  readonly readOn?: PlainDate
}

/** 评价期限 of a letter. What waits for the addressees to read is counted from the delivery until they have. */
export function feedbackDate(
  { issuedOn, deliveredOn, readOn }: Days,
  { settings, calendar }: Pick<Scene, 'settings' | 'calendar'>,
): DerivedDate {
  const limit = settings.feedbackLimit
  const told = ({ dueOn: on, derivation }: Due): DerivedDate => ({ dueOn: on, derivation })
  if (limit.from === 'issued') return told(dueOn(limit, issuedOn, calendar, { event: 'issued' }))
  if (limit.from === 'read' && readOn) return told(dueOn(limit, readOn, calendar, { event: 'read' }))
  const awaits = limit.from === 'read' ? { awaits: limit.from } : {}
  return told(dueOn(limit, deliveredOn, calendar, { event: 'delivered', ...awaits }))
}
