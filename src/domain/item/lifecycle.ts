import { assignmentSteps } from './assignment/lifecycle.ts'
import { consultationSteps } from './consultation/lifecycle.ts'
import { contactSteps } from './contact/lifecycle.ts'
import { countersigningSteps } from './countersigning/lifecycle.ts'
import { deadlineSteps } from './deadline/lifecycle.ts'
import { deliverySteps } from './delivery/lifecycle.ts'
import { feedbackSteps } from './feedback/lifecycle.ts'
import { filingSteps } from './filing/lifecycle.ts'
import { followUpSteps } from './follow-up/lifecycle.ts'
import { inUnitSteps } from './in-unit/lifecycle.ts'
import { keySteps } from './key/lifecycle.ts'
import { pointsSteps } from './points/lifecycle.ts'
import { replySteps } from './reply/lifecycle.ts'
import type { Step } from './step.ts'
import { submissionSteps } from './submission/lifecycle.ts'

/** The whole law of an item: the tables of the stages, side by side in the order of life. */
export const lifecycle = {
  ...submissionSteps,
  ...filingSteps,
  ...pointsSteps,
  ...consultationSteps,
  ...assignmentSteps,
  ...inUnitSteps,
  ...contactSteps,
  ...replySteps,
  ...deliverySteps,
  ...countersigningSteps,
  ...feedbackSteps,
  ...followUpSteps,
  ...deadlineSteps,
  ...keySteps,
} as const satisfies Record<string, Step>

export type CommandName = keyof typeof lifecycle

/** Which table a command stands in: for printing, and for finding its folder. */
export const stageTables = {
  submission: submissionSteps,
  filing: filingSteps,
  points: pointsSteps,
  consultation: consultationSteps,
  assignment: assignmentSteps,
  'in-unit': inUnitSteps,
  contact: contactSteps,
  reply: replySteps,
  delivery: deliverySteps,
  countersigning: countersigningSteps,
  feedback: feedbackSteps,
  'follow-up': followUpSteps,
  deadline: deadlineSteps,
  key: keySteps,
} as const satisfies Record<string, Record<string, Step>>

export const commandNames = Object.keys(lifecycle) as readonly CommandName[] // keys of a literal

export function stepOf(name: CommandName): Step {
  return lifecycle[name]
}
