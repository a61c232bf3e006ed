import type { CalendarDay } from '#domain/jurisdiction/county-calendar.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Tx } from '../engine/transaction.ts'

/** Rules put in force and days of the calendar set, as the journal has them. */
export type LawChange = {
  readonly type: 'SettingsAdopted' | 'CalendarDaysSet'
  readonly position: number
  readonly year: number
  readonly inForceFrom: PlainDate | undefined
  readonly days: readonly CalendarDay[]
}

/** All that dates can follow, oldest first. */
export async function lawChanges(
  tx: Tx,
  { jurisdictionId }: { readonly jurisdictionId: string },
): Promise<readonly LawChange[]> {
  const rows = await tx
    .selectFrom('events')
    .select(['type', 'data', 'position'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', 'jurisdiction')
    .where('type', 'in', ['SettingsAdopted', 'CalendarDaysSet'])
    .orderBy('version')
    .execute()
  return rows.map(({ type, data, position }) => {
    const { year, inForceFrom, days = [] } = data as Partial<LawChange> & Pick<LawChange, 'year'> // decided by decideJurisdiction
    return { type: type as LawChange['type'], position, year, inForceFrom, days }
  })
}
