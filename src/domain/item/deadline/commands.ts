import { command } from '../command.ts'
import { requestExtension, requestExtensionData } from './request-extension.ts'
import { withdrawExtension, withdrawExtensionData } from './withdraw-extension.ts'
import { decideExtension, decideExtensionData } from './decide-extension.ts'
import { removeExtension, removeExtensionData } from './remove-extension.ts'
import { pauseClock, pauseClockData } from './pause-clock.ts'
import { resumeClock, resumeClockData } from './resume-clock.ts'
import { correctDeadline, correctDeadlineData } from './correct-deadline.ts'
import { recalculateDates, recalculateDatesData } from './recalculate-dates.ts'

/** Shape and decision of each command on dates. */
export const deadlineCommands = {
  requestExtension: command(requestExtensionData, requestExtension),
  withdrawExtension: command(withdrawExtensionData, withdrawExtension),
  decideExtension: command(decideExtensionData, decideExtension),
  removeExtension: command(removeExtensionData, removeExtension),
  pauseClock: command(pauseClockData, pauseClock),
  resumeClock: command(resumeClockData, resumeClock),
  correctDeadline: command(correctDeadlineData, correctDeadline),
  recalculateDates: command(recalculateDatesData, recalculateDates),
} as const
