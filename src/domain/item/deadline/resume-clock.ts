import { z } from 'zod'
import { daysBetween } from '../../time/plain-date.ts'
import { workingDaysBetween } from '../../time/working-days.ts'
import { assignmentOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Guard } from '../step.ts'
import { datesAfter } from './dates-after.ts'
import type { PartDates, Pause } from './deadline-change.ts'
import { openPause } from './part-deadline.ts'

export const resumeClockData = z.strictObject({ assignmentId: z.string() })
export type ResumeClock = z.infer<typeof resumeClockData>

export type ClockResumed = {
  readonly type: 'ClockResumed'
  readonly assignmentId: string
  readonly change: Pause
  readonly dates: PartDates
}

/** 恢复计时: the days of waiting are added back, or time spent waiting would make the unit late. */
export function resumeClock(
  { assignmentId }: ResumeClock,
  scene: Scene,
): readonly ClockResumed[] | AnyRefusal {
  const { item, today, settings, calendar } = scene
  const part = assignmentOf(item, assignmentId)
  const pause = openPause(part)
  if (!pause) return refuse('clockRuns')
  const unit = settings.pauseAddsBack
  const days =
    unit === 'workingDay' ? workingDaysBetween(pause.from, today, calendar) : daysBetween(pause.from, today)
  const change = { ...pause, to: today, days, unit }
  return [{ type: 'ClockResumed', assignmentId, change, dates: datesAfter(part, change, scene) }]
}

export const clockIsPaused: Guard = ({ item }, data) =>
  openPause(assignmentOf(item, String(data.assignmentId))) !== undefined || refuse('clockRuns')
