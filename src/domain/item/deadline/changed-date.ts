import type { Calendar } from '../../time/calendar.ts'
import type { DerivationStep } from '../../time/limits.ts'
import { addDays, type PlainDate } from '../../time/plain-date.ts'
import { addWorkingDays, firstWorkingDayFrom } from '../../time/working-days.ts'
import type { DeadlineChange, DerivedDate } from './deadline-change.ts'

type Running = {
  readonly base: PlainDate
  readonly isTyped: boolean
  readonly steps: readonly DerivationStep[]
}

/**
 * The date after its changes. Extensions and pauses move the unrolled base; the end is rolled over once, or
 * repeated extensions would drift (`lessons.md` 5.1). A corrected day stays as it was typed.
 */
export function changedDate(
  original: DerivedDate,
  changes: readonly DeadlineChange[],
  calendar: Calendar,
): DerivedDate {
  const start: Running = { base: baseOf(original), isTyped: false, steps: [] }
  const end = changes.reduce((running, change) => afterChange(running, change, calendar), start)
  if (end.steps.length === 0) return original
  const dueOn = end.isTyped ? end.base : firstWorkingDayFrom(end.base, calendar)
  const rolled: readonly DerivationStep[] =
    dueOn === end.base
      ? []
      : [{ step: 'rolledOver', from: end.base, to: dueOn, name: calendar.reasonFor(end.base) ?? '' }]
  const unsettled: readonly DerivationStep[] =
    end.isTyped || calendar.isConfirmed(dueOn) ? [] : [{ step: 'provisional', after: calendar.coverage.to }]
  const told = original.derivation.filter(({ step }) => step !== 'provisional')
  return { dueOn, derivation: [...told, ...end.steps, ...rolled, ...unsettled] }
}

function afterChange(running: Running, change: DeadlineChange, calendar: Calendar): Running {
  const { base, steps } = running
  switch (change.kind) {
    case 'extension': {
      const { status, grantedOn: to, decidedOn: on } = change
      if (status !== 'granted' || !to || !on) return running
      return { base: to, isTyped: false, steps: [...steps, { step: 'extended', from: base, to, on }] }
    }
    case 'pause': {
      const { from, to, days, unit } = change
      if (to === undefined || days === undefined || unit === undefined) return running
      const later = unit === 'workingDay' ? addWorkingDays(base, days, calendar) : addDays(base, days)
      return { base: later, isTyped: false, steps: [...steps, { step: 'paused', from, to, days, unit }] }
    }
    case 'correction': {
      const { dueOn: to, on } = change
      return { base: to, isTyped: true, steps: [...steps, { step: 'corrected', from: base, to, on }] }
    }
  }
}

/** Before any roll-over, as its own derivation tells. */
function baseOf({ dueOn, derivation }: DerivedDate): PlainDate {
  const last = derivation.findLast(({ step }) => step === 'reached' || step === 'volume')
  return last?.step === 'volume' ? last.to : last?.step === 'reached' ? last.on : dueOn
}
