import { assignmentSettings } from './assignment-settings.ts'
import { contactSettings } from './contact-settings.ts'
import { deadlineSettings } from './deadline-settings.ts'
import { deliverySettings } from './delivery-settings.ts'
import { extensionSettings } from './extension-settings.ts'
import { feedbackSettings } from './feedback-settings.ts'
import { fieldShape, type FieldShape } from './field-shape.ts'
import { filingSettings } from './filing-settings.ts'
import { followUpSettings } from './follow-up-settings.ts'
import { milestoneSettings } from './milestone-settings.ts'
import { numberingSettings } from './numbering-settings.ts'
import { replySettings } from './reply-settings.ts'
import { settingsSchema, type Settings } from './settings.ts'

/** 办理规则 by subject, in the order of an item's way: one screen each. A new subject is a line here. */
export const settingsSubjects = {
  numbering: numberingSettings,
  filing: filingSettings,
  assignment: assignmentSettings,
  deadlines: deadlineSettings,
  milestones: milestoneSettings,
  extension: extensionSettings,
  contact: contactSettings,
  reply: replySettings,
  delivery: deliverySettings,
  feedback: feedbackSettings,
  followUp: followUpSettings,
} as const

export type SettingsField = { readonly name: keyof Settings; readonly shape: FieldShape }
export type SettingsSubject = { readonly name: string; readonly fields: readonly SettingsField[] }

/** Every field of the rules with what may be filled in; one that no subject names stands under `other`. */
export function settingsForm(): readonly SettingsSubject[] {
  const shapes = settingsSchema.shape
  const named = Object.entries(settingsSubjects).map(([name, fields]) => ({
    name,
    keys: Object.keys(fields),
  }))
  const known = new Set(named.flatMap(({ keys }) => keys))
  const orphans = Object.keys(shapes).filter(key => !known.has(key))
  return [...named, { name: 'other', keys: orphans }]
    .filter(({ keys }) => keys.length > 0)
    .map(({ name, keys }) => ({
      name,
      fields: (keys as (keyof Settings)[]).map(key => ({ name: key, shape: fieldShape(shapes[key]) })), // keys of the schema
    }))
}
