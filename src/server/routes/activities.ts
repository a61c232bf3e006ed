import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { recordActivity } from '#application/govern/record-activity.ts'
import { activitiesList } from '#database/queries/activities-list.ts'
import { meetingPapers } from '#application/meeting-papers/meeting-papers.ts'
import { recordActivityData } from '#domain/activity/record-activity.ts'
import { assignmentPapersDocx } from '#documents/assignment-papers/assignment-papers-docx.ts'
import { answerOf } from '../outcome-answer.ts'
import { problem } from '../problems.ts'
import { docxType, file, ok, type Route } from '../route.ts'

const activitiesQuery = z.strictObject({ year: z.coerce.number().int().min(1949).max(2999).exactOptional() })

const readers = [
  'supervisionOffice',
  'countyLeader',
  'auditor',
  'congressOffice',
  'proposalsCommittee',
  'unitOffice',
  'unitHandler',
  'unitLeader',
] as const

export const activityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/activities',
    access: readers,
    summary: 'Meetings, trainings, surveys and inspections of a year',
    query: activitiesQuery,
    handle: async ({ app, actor, query }) => {
      const { year } = query as z.output<typeof activitiesQuery> // parsed by the row's query
      return ok(await ask(app, actor, tx => activitiesList(tx, { ...actor, ...(year ? { year } : {}) })))
    },
  },
  {
    method: 'PUT',
    path: '/activities/{activityId}',
    access: ['supervisionOffice'],
    summary: 'Record or correct a meeting or other activity; an assignment meeting carries its notice',
    body: recordActivityData,
    handle: async call => {
      const activityId = call.params.activityId ?? ''
      if (!/^[\w-]{1,64}$/.test(activityId)) return problem('notFound', call.language)
      const { app, actor, body: data, expectedVersion } = call
      return answerOf(await recordActivity(app, actor, { activityId, data, expectedVersion }), call)
    },
  },
  {
    method: 'GET',
    path: '/activities/{activityId}/assignments',
    access: ['supervisionOffice', 'countyLeader', 'auditor'],
    summary: 'The list per unit of one assignment meeting, with receipts',
    handle: async ({ app, actor, params, language }) => {
      const papers = await ask(app, actor, (tx, asking) => meetingPapers(tx, asking, params.activityId ?? ''))
      return papers ? ok(papers) : problem('notFound', language)
    },
  },
  {
    method: 'GET',
    path: '/activities/{activityId}/assignments.docx',
    access: ['supervisionOffice'],
    summary: 'The assignment notice with the list of each unit, ready to hand out',
    produces: docxType,
    handle: async ({ app, actor, params, language }) => {
      const papers = await ask(app, actor, async (tx, asking) => {
        const found = await meetingPapers(tx, asking, params.activityId ?? '')
        return found && { ...found, jurisdiction: asking.jurisdiction }
      })
      if (!papers) return problem('notFound', language)
      const bytes = await assignmentPapersDocx(papers, language)
      return file(bytes, { name: `${papers.activity.title}交办通知和清单.docx`, type: docxType })
    },
  },
]
