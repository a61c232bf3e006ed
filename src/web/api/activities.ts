import { queryOptions } from '@tanstack/react-query'
import type { Activity } from '#domain/activity/record-activity.ts'
import type { AssignmentFacts } from '#domain/facts/assignment-facts.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import { addressOf, get, send } from './client.ts'

export const activitiesQuery = (year: number) =>
  queryOptions({
    queryKey: ['activities', year],
    queryFn: () => get<readonly Activity[]>('/activities', { year }),
  })

export type MeetingPart = AssignmentFacts &
  Pick<ItemFacts, 'number' | 'kind' | 'title' | 'leadName' | 'stage' | 'hostUnitIds'> & {
    readonly coHostUnitIds: readonly string[]
  }
export type MeetingPapers = {
  readonly activity: Activity
  readonly units: readonly { readonly unitId: string; readonly parts: readonly MeetingPart[] }[]
}

export const meetingQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['activities', 'meeting', activityId],
    queryFn: () => get<MeetingPapers>(`/activities/${activityId}/assignments`),
  })

export const meetingDocxAddress = (activityId: string) =>
  addressOf(`/activities/${activityId}/assignments.docx`)

export const recordActivity = (activityId: string, body: object) =>
  send('PUT', `/activities/${activityId}`, { body })
