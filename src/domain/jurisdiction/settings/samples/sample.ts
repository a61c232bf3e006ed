import type { z } from 'zod'
import { settingsSchema, type Settings } from '../settings.ts'

/** 样例: complete rules as a place has them, to begin one's own from. */
export type SettingsSample = {
  readonly name: string
  readonly label: string
  readonly labelEn: string
  readonly settings: Settings
}

/** A sample from what is known of a place; settings that are younger than it have their defaults. */
export function sample(
  names: Omit<SettingsSample, 'settings'>,
  settings: z.input<typeof settingsSchema>,
): SettingsSample {
  return { ...names, settings: settingsSchema.parse(settings) }
}
