import { queryOptions } from '@tanstack/react-query'
import type { CalendarDay } from '#domain/jurisdiction/county-calendar.ts'
import type { DayKind } from '#domain/time/calendar.ts'
import { get, send } from './client.ts'

export type ShownDay = {
  readonly date: string
  readonly weekday: number
  readonly kind: DayKind
  readonly reason?: string
}
export type OwnDay = Omit<CalendarDay, 'date'> & { readonly date: string }
export type YearCalendar = {
  readonly year: number
  readonly today: string
  readonly days: readonly ShownDay[]
  readonly own: readonly OwnDay[]
  readonly confirmedTo: string
  readonly endsSoon: boolean
}

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => get<YearCalendar>(`/calendar/${year}`),
  })

export const setCalendarDays = (
  year: number,
  body: { readonly days: readonly OwnDay[]; readonly confirmedTo?: string },
  key: string,
) => send('PUT', `/calendar/${year}`, { body, key })

export type DateChange = {
  readonly itemId: string
  readonly number: string | null
  readonly title: string
  readonly unitId: string
  readonly from: string
  readonly to: string
}

export const dateChangesQuery = () =>
  queryOptions({ queryKey: ['date-changes'], queryFn: () => get<readonly DateChange[]>('/date-changes') })

export const applyDateChanges = (reason: string, key: string) =>
  send<{ changed: number }>('POST', '/date-changes', { body: { reason }, key })

/** Who may not read the items is told the units and the dates alone. */
export type PreviewedChange = Pick<DateChange, 'unitId' | 'from' | 'to'> & Partial<DateChange>

export const draftDateChangesQuery = (year: number) =>
  queryOptions({
    queryKey: ['date-changes', 'draft', year],
    queryFn: () => get<readonly PreviewedChange[]>(`/settings/${year}/draft/date-changes`),
  })

export const daysDateChangesQuery = (year: number, days: readonly OwnDay[]) =>
  queryOptions({
    queryKey: ['date-changes', 'days', year, days],
    queryFn: () => send<readonly PreviewedChange[]>('POST', `/calendar/${year}/preview`, { body: { days } }),
  })
