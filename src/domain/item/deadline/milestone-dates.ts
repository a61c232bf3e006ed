import type { MilestoneRule } from '../../jurisdiction/settings/limit-rule.ts'
import type { Calendar } from '../../time/calendar.ts'
import type { DerivationStep } from '../../time/limits.ts'
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date.ts'
import { firstWorkingDayFrom } from '../../time/working-days.ts'
import { partMilestones } from '../../vocabulary/lamps.ts'
import { counted, type DatedPart, type World } from './counted-date.ts'
import type { DerivedDate, PartDates } from './deadline-change.ts'
import { ruledLimit, type LimitScene } from './limit-for.ts'

type Way = {
  readonly part: DatedPart
  readonly dueOn: PlainDate
  readonly at: LimitScene
  readonly world: World
}

type Span = { readonly issuedOn: PlainDate; readonly dueOn: PlainDate; readonly calendar: Calendar }

/** 前置节点 of a part by its rules; one that would fall after the due day is due with it. */
export function milestoneDates({ part, dueOn: end, at, world }: Way): PartDates['milestones'] {
  return partMilestones.flatMap(what => {
    const limit = ruledLimit(what, at)
    const rule = limit ? { what, limit } : plainRule(what, at)
    if (!rule) return []
    const date =
      'limit' in rule
        ? counted(rule.limit, part, world)
        : shareOfWay(rule.share, { issuedOn: part.issuedOn, dueOn: end, calendar: world.calendar })
    const { dueOn: on, derivation } = date
    if (on <= end) return [{ what, dueOn: on, derivation }]
    const capped = [...derivation, { step: 'withReply', from: on, to: end } as const]
    return [{ what, dueOn: end, derivation: capped }]
  })
}

function plainRule(what: MilestoneRule['what'], { settings }: LimitScene): MilestoneRule | undefined {
  if (what === 'firstContact') return { what, limit: settings.firstContactLimit }
  return settings.milestones.find(rule => rule.what === what)
}

/** Natural days, rounded up, and a rest day moves to the next working day. */
function shareOfWay(percent: number, { issuedOn, dueOn: end, calendar }: Span): DerivedDate {
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
