import type { Calendar } from '#domain/time/calendar.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { Cast } from '../cast/cast.ts'
import { units } from '../county/units.ts'
import { seeded } from '../random.ts'
import { activities } from './activities.ts'
import { daysOf } from './days.ts'
import type { DemoItem } from './demo-item.ts'
import { betweenSessions, tellAllotment, tellFiling, tellSubmission } from './filing.ts'
import { ItemScript } from './item-script.ts'
import type { Line } from './line.ts'
import { momentOf } from './pace.ts'
import { plansFor, type Plan } from './plans.ts'
import { tellHandling } from './tell-item.ts'
import { inSession, writeItems } from './write-items.ts'

/** The year 2024 of the county: its items, what is to become of them, and every line of it. */
export type Season = {
  readonly items: readonly DemoItem[]
  readonly plans: ReadonlyMap<string, Plan>
  readonly lines: readonly Line[]
}

export function seasonOf(cast: Cast, calendar: Calendar, seed: number): Season {
  const items = writeItems(cast, seed)
  const plans = plansFor(
    items.filter(({ period }) => period === 'inSession'),
    seeded(seed + 1),
  )
  const lines = [
    ...items.flatMap(item => linesOf(item, plans.get(item.id) ?? { fate: 'open' }, { cast, calendar })),
    ...activityLines(cast),
    ...assignmentLines(cast, items),
  ]
  return { items, plans, lines }
}

type World = { readonly cast: Cast; readonly calendar: Calendar }

function linesOf(item: DemoItem, plan: Plan, { cast, calendar }: World): readonly Line[] {
  const script = new ItemScript(item.id)
  const telling = { item, plan, script, cast, calendar, days: daysOf(item.random, calendar) }
  const submittedOn = tellSubmission(telling)
  const meetingId = meetingOf(item)
  if (meetingId) {
    tellAllotment(telling, tellFiling(telling, submittedOn))
    tellHandling(telling, dayOf(meetingId))
  }
  return script.lines()
}

/** The assignment that takes an item up; what came in after the last one has none. */
function meetingOf({ kind, period, index }: DemoItem): string | undefined {
  if (period === 'inSession') return 'assignment-1'
  return kind === 'suggestion' ? betweenSessions[index - inSession.suggestion]?.meetingId : undefined
}

function dayOf(activityId: string) {
  const activity = activities.find(({ id }) => id === activityId)
  if (!activity) throw new Error(`no activity ${activityId}`)
  return activity.heldOn
}

/** Activities are entered in the evening of their day, assignments before the list is handed out. */
function activityLines(cast: Cast): readonly Line[] {
  return activities.map(({ id, ...activity }) => ({
    at: momentOf(activity.heldOn, activity.kind === 'assignmentMeeting' ? 860 : 1060),
    lanes: [`activity ${id}`],
    act: {
      kind: 'activity',
      actor: cast.office('ducha'),
      activityId: id,
      data: {
        ...activity,
        unitIds: activity.unitIds.length > 0 ? activity.unitIds : units.map(unit => unit.id),
      },
    },
  }))
}

/** One list for each kind, as the meeting hands them out. */
function assignmentLines(cast: Cast, items: readonly DemoItem[]): readonly Line[] {
  return activities
    .filter(({ kind }) => kind === 'assignmentMeeting')
    .flatMap(({ id, heldOn }) =>
      (['suggestion', 'proposal'] as const).flatMap((kind, order): Line[] => {
        const itemIds = items
          .filter(item => item.kind === kind && meetingOf(item) === id)
          .map(item => item.id)
        if (itemIds.length === 0) return []
        return [
          {
            at: momentOf(plainDate(heldOn), 930 + order * 20),
            lanes: [`activity ${id}`, ...itemIds],
            act: { kind: 'assign', actor: cast.office('ducha'), meetingId: id, itemIds },
          },
        ]
      }),
    )
}
