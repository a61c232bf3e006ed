import type { Tx } from '#database/engine/transaction.ts'
import type { CalendarDays } from '#domain/jurisdiction/county-calendar.ts'
import { evolveJurisdiction, type JurisdictionEvent } from '#domain/jurisdiction/events.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { dateChanges, type DateChange } from './date-changes.ts'

type Base = { readonly app: Pick<Application, 'calendar'> }
/** Who may not read the items is told the units and the dates alone. */
export type PreviewedChange = Pick<DateChange, 'unitId' | 'from' | 'to'> & Partial<DateChange>

/** 施行预览: which dates the draft of a year would move if it were in force today. Undefined without a draft. */
export async function previewOfDraft(
  tx: Tx,
  asking: Asking,
  { app, year }: Base & { readonly year: number },
): Promise<readonly PreviewedChange[] | undefined> {
  const draft = asking.jurisdiction.settingsDrafts?.find(entry => entry.year === year)
  if (!draft) return undefined
  const { settings } = draft
  return await after(tx, asking, { app, event: adoptedToday({ year, settings }, asking) })
}

/** 日历预览: which dates would move if these were the county's own days of their year. */
export async function previewOfDays(
  tx: Tx,
  asking: Asking,
  { app, days }: Base & { readonly days: CalendarDays },
): Promise<readonly PreviewedChange[]> {
  return await after(tx, asking, { app, event: { type: 'CalendarDaysSet', ...days } })
}

export function adoptedToday(
  rules: Pick<Extract<JurisdictionEvent, { type: 'SettingsAdopted' }>, 'year' | 'settings'>,
  { now }: Pick<Asking, 'now'>,
): JurisdictionEvent {
  return { type: 'SettingsAdopted', ...rules, inForceFrom: now.today }
}

async function after(
  tx: Tx,
  asking: Asking,
  { app, event }: Base & { readonly event: JurisdictionEvent },
): Promise<readonly PreviewedChange[]> {
  const jurisdiction = evolveJurisdiction(asking.jurisdiction, event)
  const changes = await dateChanges(tx, { ...asking, jurisdiction }, app.calendar)
  if (asking.scope.all) return changes
  return changes.map(({ unitId, from, to }) => ({ unitId, from, to }))
}
