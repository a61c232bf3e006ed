import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { versionOfJurisdiction } from '#application/govern/version-of-jurisdiction.ts'
import { reportProgress } from '#application/report-progress/report-progress.ts'
import { jurisdictionCommands } from '#domain/jurisdiction/commands.ts'
import { plainDateSchema } from '#domain/time/plain-date.ts'
import { reportDocx } from '#documents/progress-report/report-docx.ts'
import { reportHtml } from '#documents/progress-report/report-html.ts'
import { answerOf } from '../outcome-answer.ts'
import { docxType, file, ok, type Call, type Route } from '../route.ts'

const reportQuery = z.strictObject({
  year: z.coerce.number().int().min(1949).max(2999).exactOptional(),
  asOf: plainDateSchema.exactOptional(),
})

const readers = [
  'supervisionOffice',
  'countyLeader',
  'auditor',
  'congressOffice',
  'proposalsCommittee',
] as const

async function reportFor({ app, actor, query, language }: Call) {
  const { year, asOf } = query as z.output<typeof reportQuery> // parsed by the row's query
  return await ask(app, actor, (tx, asking) =>
    reportProgress(tx, asking, {
      year: year ?? Number(asking.now.today.slice(0, 4)),
      asOf,
      calendar: app.calendar,
      language,
    }),
  )
}

export const reportRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/reports/progress',
    access: readers,
    summary:
      'The progress report of a year (办理进展情况), computed as of any day; its ETag is for writing its texts',
    query: reportQuery,
    handle: async call => {
      const version = await ask(call.app, call.actor, versionOfJurisdiction) // first: never newer than the texts
      return { ...ok(await reportFor(call)), headers: { etag: `"${version}"` } }
    },
  },
  {
    method: 'GET',
    path: '/reports/progress.docx',
    access: readers,
    summary: 'The progress report as a document',
    query: reportQuery,
    produces: docxType,
    handle: async call => {
      const report = await reportFor(call)
      return file(await reportDocx(report), {
        name: `${report.title}（${report.asOf}）.docx`,
        type: docxType,
      })
    },
  },
  {
    method: 'GET',
    path: '/reports/progress.html',
    access: readers,
    summary: 'The progress report as one page to keep',
    query: reportQuery,
    produces: 'text/html',
    handle: async call => {
      const report = await reportFor(call)
      const bytes = new TextEncoder().encode(reportHtml(report))
      return file(bytes, { name: `${report.title}（${report.asOf}）.html`, type: 'text/html; charset=utf-8' })
    },
  },
  {
    method: 'PUT',
    path: '/reports/progress/texts',
    access: ['supervisionOffice'],
    summary: 'Write a part of the year’s report oneself: the next steps',
    body: jurisdictionCommands.editReportText,
    handle: async call => {
      const { app, actor, body: data, expectedVersion } = call
      const command = { name: 'editReportText', data, expectedVersion } as const
      return answerOf(await commandJurisdiction(app, actor, command), call)
    },
  },
]
