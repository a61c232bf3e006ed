import type { PlainDate } from '../time/plain-date.ts'
import { defaultSettings, type Settings } from './settings/settings.ts'
import type { SettingsVersion, YearRules } from './year-rules.ts'

type Versions = Pick<YearRules, 'settings'>

/** The version of a year's rules in force on a day: of the year itself, else of the latest year before it. */
export function versionInForce(
  { settings }: Versions,
  year: number,
  today: PlainDate,
): SettingsVersion | undefined {
  return settings.findLast(entry => entry.year <= year && (entry.inForceFrom ?? '') <= today)
}

/**
 * The rules of a year as in force on a day, else the defaults. What a version does not know yet, because the
 * setting is younger than it, has its default.
 */
export function settingsOf(versions: Versions, year: number, today: PlainDate): Settings {
  const version = versionInForce(versions, year, today)
  return version ? { ...defaultSettings, ...version.settings } : defaultSettings
}

/**
 * The rules by which the figures of a year are counted: those in force on the day, and with them the result classes
 * of the year's earlier versions, because letters of that time carry them.
 */
export function countingSettingsOf(versions: Versions, year: number, today: PlainDate): Settings {
  const current = settingsOf(versions, year, today)
  const earlier = versions.settings
    .filter(entry => entry.year === year && (entry.inForceFrom ?? '') <= today)
    .flatMap(({ settings }) => settings.resultClasses)
  // The same code of a later version goes before, and that of the running one before all.
  const byCode = new Map([...earlier, ...current.resultClasses].map(entry => [entry.code, entry]))
  const others = [...byCode.values()].filter(entry => !current.resultClasses.includes(entry))
  return { ...current, resultClasses: [...current.resultClasses, ...others] }
}
