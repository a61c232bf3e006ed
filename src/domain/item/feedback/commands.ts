import { command } from '../command.ts'
import { closeItem, closeItemData } from './close-item.ts'
import { confirmFeedback, confirmFeedbackData } from './confirm-feedback.ts'
import { contestFeedback, contestFeedbackData } from './contest-feedback.ts'
import { declineRehandling, declineRehandlingData } from './decline-rehandling.ts'
import { enterFeedback, enterFeedbackData } from './enter-feedback.ts'
import { giveFeedback, giveFeedbackData } from './give-feedback.ts'
import { orderRehandling, orderRehandlingData } from './order-rehandling.ts'
import { recordConciliation, recordConciliationData } from './record-conciliation.ts'
import { remindOfFeedback, remindOfFeedbackData } from './remind-of-feedback.ts'

/** Shape and decision of each command around the judgement. */
export const feedbackCommands = {
  giveFeedback: command(giveFeedbackData, giveFeedback),
  enterFeedback: command(enterFeedbackData, enterFeedback),
  contestFeedback: command(contestFeedbackData, contestFeedback),
  confirmFeedback: command(confirmFeedbackData, confirmFeedback),
  remindOfFeedback: command(remindOfFeedbackData, remindOfFeedback),
  declineRehandling: command(declineRehandlingData, declineRehandling),
  recordConciliation: command(recordConciliationData, recordConciliation),
  orderRehandling: command(orderRehandlingData, orderRehandling),
  closeItem: command(closeItemData, closeItem),
} as const
