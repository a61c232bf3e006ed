import type { PlainDate } from '../time/plain-date.ts'
import type { Settings } from './settings/settings.ts'

/** One version of a year's rules. Without a day it is in force since ever: so were those of the first records. */
export type SettingsVersion = {
  readonly year: number
  readonly settings: Settings
  readonly inForceFrom?: PlainDate
}

/** 草稿: rules of a year on which somebody is still at work. */
export type SettingsDraft = { readonly year: number; readonly settings: Settings; readonly note: string }

export type YearRulesEvent =
  | ({ readonly type: 'SettingsDrafted' } & SettingsDraft)
  | { readonly type: 'SettingsDraftDiscarded'; readonly year: number }
  | ({ readonly type: 'SettingsAdopted'; readonly note?: string } & SettingsVersion)
  | { readonly type: 'SettingsLocked'; readonly year: number }

/** The part of a county's state that holds the rules of its years. */
export type YearRules = {
  readonly settings: readonly SettingsVersion[]
  readonly settingsDrafts?: readonly SettingsDraft[]
  readonly lockedYears?: readonly number[]
}

export function evolveYearRules(state: YearRules, event: YearRulesEvent): Partial<YearRules> {
  const { year } = event
  const others = state.settingsDrafts?.filter(draft => draft.year !== year)
  const drafts = others ? { settingsDrafts: others } : {}
  switch (event.type) {
    case 'SettingsDrafted': {
      const { type: _, ...draft } = event
      return { settingsDrafts: [...(others ?? []), draft] }
    }
    case 'SettingsDraftDiscarded':
      return drafts
    case 'SettingsAdopted':
      return { ...drafts, settings: withVersion(state.settings, event) }
    case 'SettingsLocked':
      return {
        ...drafts,
        lockedYears: [...(state.lockedYears ?? []), year].sort((one, other) => one - other),
      }
  }
}

/** In order of year and day; a version without a day takes the place of all of its year, as in the first records. */
function withVersion(
  versions: readonly SettingsVersion[],
  { year, settings, inForceFrom }: SettingsVersion,
): readonly SettingsVersion[] {
  const kept = inForceFrom === undefined ? versions.filter(entry => entry.year !== year) : versions
  return [...kept, { year, settings, ...(inForceFrom === undefined ? {} : { inForceFrom }) }].sort(
    (one, other) => one.year - other.year || (one.inForceFrom ?? '').localeCompare(other.inForceFrom ?? ''),
  )
}
