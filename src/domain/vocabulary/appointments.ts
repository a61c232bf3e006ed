/** 约见的答复: the proposer can come, asks for another time, or says a visit is not needed. */
export const appointmentAnswers = ['agrees', 'otherTime', 'notNeeded'] as const
export type AppointmentAnswer = (typeof appointmentAnswers)[number]

/** 约见状态. */
export const appointmentStates = [
  'proposed',
  'agreed',
  'otherTime',
  'notNeeded',
  'held',
  'cancelled',
  'replaced',
] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** What decides how an appointment stands. */
type Standing = {
  readonly proposerIds: readonly string[]
  readonly answers: readonly { readonly answer: AppointmentAnswer }[]
  readonly replacedBy?: string
  readonly cancelled?: object
  readonly contactId?: string
}

/** A word that asks for another time stands until the unit makes another appointment. */
export function appointmentState({
  answers,
  cancelled,
  replacedBy,
  contactId,
  proposerIds,
}: Standing): AppointmentState {
  if (contactId) return 'held'
  if (cancelled) return 'cancelled'
  if (replacedBy) return 'replaced'
  if (answers.some(({ answer }) => answer === 'otherTime')) return 'otherTime'
  if (answers.some(({ answer }) => answer === 'agrees')) return 'agreed'
  const declined = answers.filter(({ answer }) => answer === 'notNeeded').length
  return declined > 0 && declined >= proposerIds.length ? 'notNeeded' : 'proposed'
}
