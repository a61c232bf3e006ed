import { sql } from 'kysely'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { YearRulesEvent } from '#domain/jurisdiction/year-rules.ts'
import type { Tx } from '../engine/transaction.ts'

/** What was done to the rules of a year, as the journal has it. */
export type SettingsChange = {
  readonly version: number
  readonly type: YearRulesEvent['type']
  readonly at: string
  readonly by: string
  readonly note: string
  readonly inForceFrom: PlainDate | null
  readonly settings: Settings | null
}

const types: readonly YearRulesEvent['type'][] = [
  'SettingsDrafted',
  'SettingsDraftDiscarded',
  'SettingsAdopted',
  'SettingsLocked',
]

/** Drafts, adoptions and the closing of a year, latest first; the latest two hundred. */
export async function settingsHistory(
  tx: Tx,
  { jurisdictionId, year }: { readonly jurisdictionId: string; readonly year: number },
): Promise<readonly SettingsChange[]> {
  const rows = await tx
    .selectFrom('events')
    .select(['version', 'type', 'data', 'actor', 'recorded_at as at'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', 'jurisdiction')
    .where('type', 'in', types)
    .where(sql<boolean>`(data->>'year')::int = ${year}`)
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ version, type, data, actor, at }) => {
    const { note = '', inForceFrom = null, settings = null } = data as Partial<SettingsChange> // decided by decideYearRules
    const { name } = actor as { name: string } // every event carries its signature
    return { version, type: type as SettingsChange['type'], at, by: name, note, inForceFrom, settings }
  })
}
