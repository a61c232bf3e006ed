import type { StartEvent } from '../vocabulary/start-events.ts'
import type { Calendar } from './calendar.ts'
import { addDays, weekday, type PlainDate } from './plain-date.ts'
import { isWorkingDay } from './working-days.ts'

/** The limit as it was applied: with its roll-over decided. */
export type AppliedRule = {
  readonly value: number | string
  readonly unit: 'workingDay' | 'naturalDay' | 'month' | 'date'
  readonly rollOver: boolean
  /** 当日起算; absent where counting begins on the next day. */
  readonly firstDayCounts?: true
}

/**
 * One line of how a date came about. Kept with the date in the journal, so it holds facts only; the sentences
 * belong to the phrases.
 */
export type DerivationStep =
  /** Without an event in derivations of earlier days. */
  | { readonly step: 'start'; readonly on: PlainDate; readonly event?: StartEvent }
  /** Counted from another event until this one happens. */
  | { readonly step: 'awaits'; readonly event: StartEvent }
  | ({ readonly step: 'rule'; readonly countedFrom: PlainDate } & AppliedRule)
  /** 法定节假日: a run of named days off that were not counted. */
  | { readonly step: 'holiday'; readonly from: PlainDate; readonly to: PlainDate; readonly name: string }
  /** Ordinary weekends that were not counted, in days. */
  | { readonly step: 'weekends'; readonly days: number }
  /** 调休上班: a weekend day that was counted. */
  | { readonly step: 'workedRestDay'; readonly on: PlainDate; readonly name: string }
  | { readonly step: 'reached'; readonly on: PlainDate }
  /** 件数宽限: added to the day reached, before any roll-over. */
  | ({ readonly step: 'volume'; readonly to: PlainDate } & VolumeBonus)
  | { readonly step: 'rolledOver'; readonly from: PlainDate; readonly to: PlainDate; readonly name: string }
  /** A milestone at a share of the way from the start to the due day. */
  | { readonly step: 'share'; readonly percent: number; readonly from: PlainDate; readonly to: PlainDate }
  /** An early date falls on the day of the reply at the latest. */
  | { readonly step: 'withReply'; readonly from: PlainDate; readonly to: PlainDate }
  /** 会办: so many natural days before the host's due day. */
  | { readonly step: 'beforeHost'; readonly hostDueOn: PlainDate; readonly days: number }
  /** 延期: granted on `on`; the new day replaces the base and is rolled over once. */
  | { readonly step: 'extended'; readonly from: PlainDate; readonly to: PlainDate; readonly on: PlainDate }
  /** 暂停计时: the days of waiting, added to the base. */
  | {
      readonly step: 'paused'
      readonly from: PlainDate
      readonly to: PlainDate
      readonly days: number
      readonly unit: 'workingDay' | 'naturalDay'
    }
  /** 人工更正 by the supervision office. */
  | { readonly step: 'corrected'; readonly from: PlainDate; readonly to: PlainDate; readonly on: PlainDate }
  /** From this day on no arrangement is published: the date may still move. */
  | { readonly step: 'provisional'; readonly after: PlainDate }

/** 推算过程: the way from the event to the date, in order. */
export type Derivation = readonly DerivationStep[]

/** 件数宽限: so many days more for a unit that had so many items to answer at its assignment. */
export type VolumeBonus = {
  readonly items: number
  readonly days: number
  readonly unit: 'workingDay' | 'naturalDay'
}

export type Circumstances = {
  /** What happened on the day the limit starts. */
  readonly event?: StartEvent
  /** What it is really counted from and has not happened yet: the date moves when it does. */
  readonly awaits?: StartEvent
  readonly bonus?: VolumeBonus
}

type Computed = {
  readonly rule: AppliedRule
  readonly start: PlainDate
  readonly reachedOn: PlainDate
  /** With the days a unit has more for its many items. */
  readonly baseOn: PlainDate
  readonly dueOn: PlainDate
  readonly circumstances: Circumstances
}

export function derivationOf(computed: Computed, calendar: Calendar): Derivation {
  const { rule, start, reachedOn, baseOn, dueOn, circumstances } = computed
  const { event, awaits, bonus } = circumstances
  const countedFrom = rule.firstDayCounts ? start : addDays(start, 1)
  const steps: DerivationStep[] = [{ step: 'start', on: start, ...(event ? { event } : {}) }]
  if (awaits) steps.push({ step: 'awaits', event: awaits })
  steps.push({ step: 'rule', countedFrom, ...rule })
  if (rule.unit === 'workingDay') steps.push(...daysNotCounted(countedFrom, reachedOn, calendar))
  steps.push({ step: 'reached', on: reachedOn })
  if (bonus) steps.push({ step: 'volume', ...bonus, to: baseOn })
  if (dueOn !== baseOn) {
    steps.push({ step: 'rolledOver', from: baseOn, to: dueOn, name: calendar.reasonFor(baseOn) ?? '' })
  }
  const unsettled = countsWorkingDays(computed) ? firstUnconfirmed(countedFrom, dueOn, calendar) : dueOn
  if (unsettled && (countsWorkingDays(computed) || rule.rollOver) && !calendar.isConfirmed(unsettled)) {
    steps.push({ step: 'provisional', after: calendar.coverage.to })
  }
  return steps
}

function countsWorkingDays({ rule, circumstances }: Computed): boolean {
  return rule.unit === 'workingDay' || circumstances.bonus?.unit === 'workingDay'
}

/** True when the date rests on days for which no arrangement is published yet. */
export function isProvisional(derivation: Derivation): boolean {
  return derivation.some(({ step }) => step === 'provisional')
}

function daysNotCounted(from: PlainDate, to: PlainDate, calendar: Calendar): DerivationStep[] {
  const named: DerivationStep[] = []
  let weekends = 0
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const name = calendar.reasonFor(date)
    const isWorked = isWorkingDay(date, calendar)
    const last = named.at(-1)
    if (name === undefined) weekends += isWorked ? 0 : 1
    else if (isWorked && weekday(date) >= 6) named.push({ step: 'workedRestDay', on: date, name })
    else if (isWorked) continue
    else if (last?.step === 'holiday' && last.name === name && addDays(last.to, 1) === date) {
      named[named.length - 1] = { ...last, to: date }
    } else named.push({ step: 'holiday', from: date, to: date, name })
  }
  return weekends > 0 ? [...named, { step: 'weekends', days: weekends }] : named
}

function firstUnconfirmed(from: PlainDate, to: PlainDate, calendar: Calendar): PlainDate | undefined {
  for (let date = from; date <= to; date = addDays(date, 1)) if (!calendar.isConfirmed(date)) return date
  return undefined
}
