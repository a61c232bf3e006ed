import { limitSchema } from '../../time/limits.ts'

/** 征询意见与再次办理. */
export const feedbackSettings = {
  feedbackLimit: limitSchema.default({ value: 15, unit: 'workingDay' }),
  rehandlingLimit: limitSchema.default({ value: 1, unit: 'month' }),
}
