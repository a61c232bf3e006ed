import { z } from 'zod'
import { assignmentSettings } from './assignment-settings.ts'
import { contactSettings } from './contact-settings.ts'
import { deadlineSettings } from './deadline-settings.ts'
import { deliverySettings } from './delivery-settings.ts'
import { extensionSettings } from './extension-settings.ts'
import { feedbackSettings } from './feedback-settings.ts'
import { filingSettings } from './filing-settings.ts'
import { followUpSettings } from './follow-up-settings.ts'
import { milestoneSettings } from './milestone-settings.ts'
import { numberingSettings } from './numbering-settings.ts'
import { replySettings } from './reply-settings.ts'
import type { ResultClass } from './result-class.ts'

/**
 * 办理规则: what a county may decide for a year. Defaults are those of `domain-rules.md` 19.1;
 * every figure here is a locality's variation and therefore data.
 */
export const settingsSchema = z.strictObject({
  ...numberingSettings,
  ...filingSettings,
  ...assignmentSettings,
  ...deadlineSettings,
  ...milestoneSettings,
  ...extensionSettings,
  ...contactSettings,
  ...replySettings,
  ...deliverySettings,
  ...feedbackSettings,
  ...followUpSettings,
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

/** The class with this code, or undefined when the county has none such. */
export function resultClassOf(settings: Settings, code: string): ResultClass | undefined {
  return settings.resultClasses.find(entry => entry.code === code)
}
