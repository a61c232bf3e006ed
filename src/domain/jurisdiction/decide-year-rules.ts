import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../time/plain-date.ts'
import type { Role } from '../vocabulary/roles.ts'
import { contradictions } from './settings/contradictions.ts'
import { settingsSchema, type Settings } from './settings/settings.ts'
import type { YearRules, YearRulesEvent } from './year-rules.ts'

const year = z.int().min(1949).max(2999)
const note = z.string().trim().max(500)

/** What can be done to the rules of a year: draft them, put them in force from a day, close the year for good. */
export const yearRulesCommands = {
  draftSettings: z.strictObject({ year, settings: settingsSchema, note: note.default('') }),
  discardSettingsDraft: z.strictObject({ year }),
  /** Without `settings` the draft; without `inForceFrom` today. */
  adoptSettings: z.strictObject({
    year,
    settings: settingsSchema.exactOptional(),
    inForceFrom: plainDateSchema.exactOptional(),
    note: note.exactOptional(),
  }),
  lockSettings: z.strictObject({ year }),
} as const
type Name = keyof typeof yearRulesCommands
export type YearRulesCommand = {
  [Each in Name]: { name: Each; data: z.output<(typeof yearRulesCommands)[Each]> }
}[Name]

type Code =
  | 'yearLocked'
  | 'noSettingsDraft'
  | 'settingsTooEarly'
  | 'settingsTooLate'
  | 'settingsContradict'
  | 'noSettingsToLock'
  | 'settingsStillToCome'
export type YearRulesRefusal = {
  readonly refused: Code
  readonly facts?: { readonly [fact: string]: string | number }
}

export type YearRulesScene = {
  readonly state: YearRules
  readonly today: PlainDate
  readonly rolesHeld?: ReadonlySet<Role> | undefined
}

/** Decides a command on a year's rules. A locked year refuses every one. */
export function decideYearRules(
  { name, data }: YearRulesCommand,
  scene: YearRulesScene,
): readonly YearRulesEvent[] | YearRulesRefusal {
  const { state, today } = scene
  const { year } = data
  if (state.lockedYears?.includes(year)) return { refused: 'yearLocked', facts: { year } }
  const draft = state.settingsDrafts?.find(entry => entry.year === year)
  const own = state.settings.filter(entry => entry.year === year)
  switch (name) {
    case 'draftSettings':
      return [{ type: 'SettingsDrafted', ...data }]
    case 'discardSettingsDraft':
      return draft
        ? [{ type: 'SettingsDraftDiscarded', year }]
        : { refused: 'noSettingsDraft', facts: { year } }
    case 'adoptSettings': {
      const settings = data.settings ?? draft?.settings
      if (!settings) return { refused: 'noSettingsDraft', facts: { year } }
      const note = data.note ?? (data.settings ? '' : (draft?.note ?? ''))
      const inForceFrom = data.inForceFrom ?? today
      const refused = whyNot({ year, settings, inForceFrom }, scene)
      return refused ?? [{ type: 'SettingsAdopted', year, settings, inForceFrom, note }]
    }
    case 'lockSettings': {
      const last = own.at(-1)
      if (!last) return { refused: 'noSettingsToLock', facts: { year } }
      const from = last.inForceFrom ?? ''
      if (from > today) return { refused: 'settingsStillToCome', facts: { year, from } }
      return [{ type: 'SettingsLocked', year }]
    }
  }
}

type Adoption = { readonly year: number; readonly settings: Settings; readonly inForceFrom: PlainDate }

/**
 * Days that have passed under a version of the year keep it: a later one begins today at the earliest, and not
 * before one that is already announced. The first version of a year may reach back to the year before.
 */
function whyNot(
  { year, settings, inForceFrom }: Adoption,
  { state, today, rolesHeld }: YearRulesScene,
): YearRulesRefusal | undefined {
  const own = state.settings.filter(entry => entry.year === year)
  const announced = own.at(-1)?.inForceFrom ?? ''
  const isRunning = own.some(entry => (entry.inForceFrom ?? '') <= today)
  const earliest = announced > today ? announced : isRunning ? today : `${year - 1}-01-01`
  if (inForceFrom < earliest) return { refused: 'settingsTooEarly', facts: { from: earliest } }
  const latest = `${Math.max(year + 1, Number(today.slice(0, 4)))}-12-31`
  if (inForceFrom > latest) return { refused: 'settingsTooLate', facts: { to: latest } }
  const found = contradictions(settings, {
    year,
    from: inForceFrom,
    ...(rolesHeld ? { rolesHeld } : {}),
  }).filter(({ isFatal }) => isFatal)
  const [first] = found
  if (!first) return undefined
  return {
    refused: 'settingsContradict',
    facts: { code: first.code, field: first.fields[0] ?? '', count: found.length, ...first.facts },
  }
}
