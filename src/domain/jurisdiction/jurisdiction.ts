import type { LocalMinute } from '../time/local-minute.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { OtherLevel } from '../vocabulary/item-levels.ts'
import type { Body } from '../vocabulary/bodies.ts'
import type { CalendarDay } from './county-calendar.ts'
import type { SettingsDraft, SettingsVersion } from './year-rules.ts'

export const unitGroups = ['government', 'party', 'township', 'enterprise'] as const
export type UnitGroup = (typeof unitGroups)[number]

/** 承办单位: an undertaking unit with the names people write for it. */
export type Unit = {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly aliases: readonly string[]
  /** 三定 functions in words, for matching items to desks. */
  readonly duties: string
  readonly group: UnitGroup
  /** Agency code of its letters, 青住建函. */
  readonly agencyCode: string
  /** 主要负责人, by the name of his account; absent or empty while none is on record. */
  readonly mainLeader?: string
  /** 撤并: set once the unit has ended; what it answered stays under its name. */
  readonly closure?: UnitClosure
}

export type UnitClosure = {
  readonly on: PlainDate
  readonly successorId: string
  readonly reason: string
}

/** Units that still exist; those that followed others also go by the names of the ones before them. */
export function unitsToday({ units }: Pick<Jurisdiction, 'units'>): readonly Unit[] {
  return units
    .filter(({ closure }) => !closure)
    .map(unit => {
      const before = predecessorsOf(unit.id, units)
      const names = before.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases])
      return names.length === 0 ? unit : { ...unit, aliases: [...new Set([...unit.aliases, ...names])] }
    })
}

function predecessorsOf(id: string, units: readonly Unit[]): readonly Unit[] {
  const direct = units.filter(({ closure }) => closure?.successorId === id)
  return direct.flatMap(unit => [unit, ...predecessorsOf(unit.id, units)])
}

/** Units that something can still be given to. */
export function openUnitIds({ units }: Pick<Jurisdiction, 'units'>): ReadonlySet<string> {
  return new Set(units.flatMap(({ id, closure }) => (closure ? [] : [id])))
}

/** 届次: one plenary of a body. */
export type Session = {
  readonly id: string
  /** 层次 of a plenary that is not the county's own, as the city's whose items the county handles. */
  readonly level?: OtherLevel
  readonly body: Body
  readonly year: number
  readonly term: number
  readonly ordinal: number
  readonly name: string
  readonly opensOn: PlainDate
  readonly closesOn: PlainDate
  /** 截止时间: the last minute in which an item still counts as one of the plenary; the end of its last day where absent. */
  readonly cutOff?: LocalMinute
}

/** 行政区: one county with its units, sessions and rules. */
export type Jurisdiction = {
  readonly id: string
  readonly name: string
  readonly isDemonstration: boolean
  /** Days its clock runs behind ours; zero except for a demonstration set in the past. */
  readonly clockBehindDays: number
  readonly units: readonly Unit[]
  readonly sessions: readonly Session[]
  /** Every version of every year's rules, by year and the day it came into force. */
  readonly settings: readonly SettingsVersion[]
  /** At most one for a year; absent before the first. */
  readonly settingsDrafts?: readonly SettingsDraft[]
  /** Years whose rules never change again; absent before the first. */
  readonly lockedYears?: readonly number[]
  /** Parts of the year's report that people wrote themselves. */
  readonly reportTexts: readonly ReportText[]
  /** 工作日历: the county’s own days; absent until the first is entered. */
  readonly calendarDays?: readonly CalendarDay[]
  readonly calendarConfirmedTo?: PlainDate
}

export const reportSections = ['nextSteps'] as const
export type ReportText = {
  readonly year: number
  readonly section: (typeof reportSections)[number]
  readonly text: string
}

export function unbornJurisdiction(id: string): Jurisdiction {
  return {
    id,
    name: '',
    isDemonstration: false,
    clockBehindDays: 0,
    units: [],
    sessions: [],
    settings: [],
    reportTexts: [],
  }
}

/** 本次会议: the body's latest session opened on or before this day. */
export function runningSession(
  { sessions }: Pick<Jurisdiction, 'sessions'>,
  body: Body,
  today: PlainDate,
): Session | undefined {
  return sessions
    .filter(session => !session.level && session.body === body && session.opensOn <= today)
    .sort((one, other) => one.opensOn.localeCompare(other.opensOn))
    .at(-1)
}
