import type { Evolvers } from '../evolvers.ts'
import type { ItemSubmitted } from './submit-item.ts'

export type SubmissionEvent = ItemSubmitted

export const submissionEvolvers: Evolvers<SubmissionEvent> = {
  ItemSubmitted: (item, { type: _, ...submitted }) => ({ ...item, ...submitted, stage: 'submitted' }),
}
