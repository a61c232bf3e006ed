import type { Calendar } from './calendar.ts'
import { addDays, weekday, type PlainDate } from './plain-date.ts'
import { isWorkingDay } from './working-days.ts'

/** The limit as it was applied: with its roll-over decided. */
export type AppliedRule = {
  readonly value: number | string
  readonly unit: 'workingDay' | 'naturalDay' | 'month' | 'date'
  readonly rollOver: boolean
}

/**
 * One line of how a date came about. Kept with the date in the journal, so it holds facts only; the sentences
 * belong to the phrases.
 */
export type DerivationStep =
  | { readonly step: 'start'; readonly on: PlainDate }
  | ({ readonly step: 'rule'; readonly countedFrom: PlainDate } & AppliedRule)
  /** 法定节假日: a run of named days off that were not counted. */
  | { readonly step: 'holiday'; readonly from: PlainDate; readonly to: PlainDate; readonly name: string }
  /** Ordinary weekends that were not counted, in days. */
  | { readonly step: 'weekends'; readonly days: number }
  /** 调休上班: a weekend day that was counted. */
  | { readonly step: 'workedRestDay'; readonly on: PlainDate; readonly name: string }
  | { readonly step: 'reached'; readonly on: PlainDate }
  | { readonly step: 'rolledOver'; readonly from: PlainDate; readonly to: PlainDate; readonly name: string }
  /** A milestone at a share of the way from the start to the due day. */
  | { readonly step: 'share'; readonly percent: number; readonly from: PlainDate; readonly to: PlainDate }
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

type Computed = {
  readonly rule: AppliedRule
  readonly start: PlainDate
  readonly baseOn: PlainDate
  readonly dueOn: PlainDate
}

export function derivationOf({ rule, start, baseOn, dueOn }: Computed, calendar: Calendar): Derivation {
  const countedFrom = addDays(start, 1)
  const steps: DerivationStep[] = [
    { step: 'start', on: start },
    { step: 'rule', countedFrom, ...rule },
  ]
  if (rule.unit === 'workingDay') steps.push(...daysNotCounted(countedFrom, baseOn, calendar))
  steps.push({ step: 'reached', on: baseOn })
  if (dueOn !== baseOn) {
    steps.push({ step: 'rolledOver', from: baseOn, to: dueOn, name: calendar.reasonFor(baseOn) ?? '' })
  }
  const unsettled = rule.unit === 'workingDay' ? firstUnconfirmed(countedFrom, dueOn, calendar) : dueOn
  if (unsettled && (rule.unit === 'workingDay' || rule.rollOver) && !calendar.isConfirmed(unsettled)) {
    steps.push({ step: 'provisional', after: calendar.coverage.to })
  }
  return steps
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
