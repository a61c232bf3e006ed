import type { Tx } from '#database/engine/transaction.ts'
import { rolesHeld } from '#database/queries/roles-held.ts'
import { settingsHistory, type SettingsChange } from '#database/queries/settings-history.ts'
import { contradictions, type Contradiction } from '#domain/jurisdiction/settings/contradictions.ts'
import { defaultSettings, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import { settingsOf, versionInForce } from '#domain/jurisdiction/settings-of.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Asking } from '../ask.ts'
import { versionOfJurisdiction } from '../govern/version-of-jurisdiction.ts'
import { holdersOf } from './holders-of.ts'

type Signed = { readonly by: string; readonly at: string }
export type AdoptedVersion = Signed & {
  readonly version: number
  readonly inForceFrom: PlainDate | null
  readonly note: string
  readonly settings: Settings
}

export type SettingsView = {
  readonly year: number
  readonly today: PlainDate
  /** Version of the county's stream, for `If-Match`. */
  readonly version: number
  readonly running: {
    readonly settings: Settings
    /** Whose rules run: this year's own, an earlier year's, or nobody's (null: the defaults). */
    readonly year: number | null
    readonly inForceFrom: PlainDate | null
  }
  readonly draft: (Signed & { readonly settings: Settings; readonly note: string }) | null
  readonly lock: Signed | null
  /** Latest first. */
  readonly versions: readonly AdoptedVersion[]
  /** Of the draft where there is one, else of the running rules. */
  readonly contradictions: readonly Contradiction[]
}

/** 办理规则 of a year: what runs, what is drafted, what was in force before, and who decided it. */
export async function viewSettings(tx: Tx, asking: Asking, year: number): Promise<SettingsView> {
  const { jurisdiction, actor, now } = asking
  const [version, changes, held] = await Promise.all([
    versionOfJurisdiction(tx, asking),
    settingsHistory(tx, { ...actor, year }),
    rolesHeld(tx, actor),
  ])
  const { today } = now
  const running = versionInForce(jurisdiction, year, today)
  const settings = settingsOf(jurisdiction, year, today)
  const draft = jurisdiction.settingsDrafts?.find(entry => entry.year === year)
  const drafted = changes.find(({ type }) => type === 'SettingsDrafted')
  const locked = changes.find(({ type }) => type === 'SettingsLocked')
  const whole = draft && { ...defaultSettings, ...draft.settings }
  return {
    year,
    today,
    version,
    running: { settings, year: running?.year ?? null, inForceFrom: running?.inForceFrom ?? null },
    draft: whole && drafted ? { settings: whole, note: draft.note, by: drafted.by, at: drafted.at } : null,
    lock: locked ? { by: locked.by, at: locked.at } : null,
    versions: changes.flatMap(adopted),
    contradictions: contradictions(whole ?? settings, { year, ...holdersOf(held) }),
  }
}

function adopted(change: SettingsChange): readonly AdoptedVersion[] {
  const { type, version, by, at, note, inForceFrom, settings } = change
  if (type !== 'SettingsAdopted' || !settings) return []
  return [{ version, by, at, note, inForceFrom, settings: { ...defaultSettings, ...settings } }]
}
