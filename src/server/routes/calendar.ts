import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { applyDateChanges, applyDateChangesData, dateChanges } from '#application/calendar/date-changes.ts'
import { previewOfDays } from '#application/calendar/preview-date-changes.ts'
import { yearCalendar } from '#application/calendar/year-calendar.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { jurisdictionCommands } from '#domain/jurisdiction/commands.ts'
import { answerOf } from '../outcome-answer.ts'
import { problem } from '../problems.ts'
import { ok, type Route } from '../route.ts'

const yearSchema = z.coerce.number().int().min(1949).max(2999)

export const calendarRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/calendar/{year}',
    access: 'signedIn',
    summary: 'The working calendar of a year: every day with its kind, and how far it is confirmed',
    handle: async ({ app, actor, params, language }) => {
      const year = yearSchema.safeParse(params.year)
      if (!year.success) return problem('notFound', language)
      return ok(await ask(app, actor, async (_, asking) => yearCalendar(asking, year.data, app.calendar)))
    },
  },
  {
    method: 'PUT',
    path: '/calendar/{year}',
    access: ['administrator'],
    summary: 'Set the county’s own days of a year, in place of those entered before',
    body: jurisdictionCommands.setCalendarDays.omit({ year: true }),
    handle: async call => {
      const { app, actor, params, body, expectedVersion } = call
      const data = { ...(body as object), year: yearSchema.safeParse(params.year).data }
      const order = { name: 'setCalendarDays', data, expectedVersion } as const
      return answerOf(await commandJurisdiction(app, actor, order), call)
    },
  },
  {
    method: 'POST',
    path: '/calendar/{year}/preview',
    access: ['administrator', 'supervisionOffice'],
    summary: 'Which dates these days of a year would move; nothing is changed by it',
    body: jurisdictionCommands.setCalendarDays.pick({ days: true }),
    handle: async ({ app, actor, params, body, language }) => {
      const days = jurisdictionCommands.setCalendarDays.safeParse({
        ...(body as object),
        year: Number(params.year),
      })
      if (!days.success) return problem('notFound', language)
      return ok(await ask(app, actor, (tx, asking) => previewOfDays(tx, asking, { app, days: days.data })))
    },
  },
  {
    method: 'GET',
    path: '/date-changes',
    access: ['supervisionOffice'],
    summary: 'Which dates the rules and the calendar of today would move, before anything is changed',
    handle: async ({ app, actor }) =>
      ok(await ask(app, actor, (tx, asking) => dateChanges(tx, asking, app.calendar))),
  },
  {
    method: 'POST',
    path: '/date-changes',
    access: ['supervisionOffice'],
    summary: 'Recalculate the dates of all items under handling, with the reason in their histories',
    body: applyDateChangesData,
    handle: async call => {
      const outcome = await applyDateChanges(call.app, call.actor, call.body)
      return 'kind' in outcome ? answerOf(outcome, call) : ok(outcome)
    },
  },
]
