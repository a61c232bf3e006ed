import type { MilestoneRule } from '../../jurisdiction/settings/limit-rule.ts'
import type { Calendar } from '../../time/calendar.ts'
import { dueOn, type DerivationStep } from '../../time/limits.ts'
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date.ts'
import { firstWorkingDayFrom } from '../../time/working-days.ts'
import { partMilestones } from '../../vocabulary/lamps.ts'
import type { DerivedDate, PartDates } from './deadline-change.ts'
import { ruledLimit, type Circumstances } from './limit-for.ts'

type Way = {
  readonly issuedOn: PlainDate
  readonly dueOn: PlainDate
  readonly at: Circumstances
  readonly calendar: Calendar
}

/** 前置节点 of a part by its rules; one that would fall after the due day is due with it. */
export function milestoneDates({ issuedOn, dueOn: end, at, calendar }: Way): PartDates['milestones'] {
  return partMilestones.flatMap(what => {
    const limit = ruledLimit(what, at)
    const rule = limit ? { what, limit } : plainRule(what, at)
    if (!rule) return []
    const date =
      'limit' in rule
        ? dueOn(rule.limit, issuedOn, calendar)
        : shareOfWay(rule.share, { issuedOn, dueOn: end, calendar })
    const { dueOn: on, derivation } = date
    return [{ what, dueOn: on > end ? end : on, derivation }]
  })
}

function plainRule(what: MilestoneRule['what'], { settings }: Circumstances): MilestoneRule | undefined {
  if (what === 'firstContact') return { what, limit: settings.firstContactLimit }
  return settings.milestones.find(rule => rule.what === what)
}

/** Natural days, rounded up, and a rest day moves to the next working day. */
function shareOfWay(percent: number, { issuedOn, dueOn: end, calendar }: Omit<Way, 'at'>): DerivedDate {
  const base = addDays(issuedOn, Math.ceil((Math.max(0, daysBetween(issuedOn, end)) * percent) / 100))
  const on = firstWorkingDayFrom(base, calendar)
  const steps: readonly DerivationStep[] = [
    { step: 'share', percent, from: issuedOn, to: end },
    { step: 'reached', on: base },
    ...(on === base
      ? []
      : [{ step: 'rolledOver', from: base, to: on, name: calendar.reasonFor(base) ?? '' } as const]),
  ]
  return { dueOn: on, derivation: steps }
}
