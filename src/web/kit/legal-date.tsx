import type { Derivation, DerivationStep } from '#domain/time/limits.ts'
import type { WebKitPhrases } from '#phrases/zh-CN/web-kit.ts'
import { useKitWords } from './kit-words.ts'

type Props = { readonly date: string; readonly derivation?: Derivation }

/** A day as people write it; with a derivation, one click shows how it came about. */
export function LegalDate({ date, derivation }: Props) {
  const words = useKitWords()
  const day = <time dateTime={date}>{words.date(date)}</time>
  if (!derivation) return day
  return (
    <details className="legal-date">
      <summary title={words.howComputed}>{day}</summary>
      <ol>
        {derivation.map((step, index) => (
          // A derivation is written once and never reordered.
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps have no other name
          <li key={index}>{sentenceOf(step, words.derivation)}</li>
        ))}
      </ol>
    </details>
  )
}

function sentenceOf(step: DerivationStep, words: WebKitPhrases['derivation']): string {
  switch (step.step) {
    case 'start':
      return words.start(step.on, step.event)
    case 'awaits':
      return words.awaits(step.event)
    case 'volume':
      return words.volume(step.items, step.days, step.unit === 'workingDay', step.to)
    case 'rule':
      return words.rule(ruleOf(step, words), step.firstDayCounts === true)
    case 'holiday':
      return words.holiday(step.from, step.to, step.name)
    case 'weekends':
      return words.weekends(step.days)
    case 'workedRestDay':
      return words.workedRestDay(step.on, step.name)
    case 'reached':
      return words.reached(step.on)
    case 'rolledOver':
      return words.rolledOver(step.from, step.to)
    case 'share':
      return words.share(step.percent, step.from, step.to)
    case 'withReply':
      return words.withReply(step.to)
    case 'beforeHost':
      return words.beforeHost(step.hostDueOn, step.days)
    case 'extended':
      return words.extended(step.to, step.on)
    case 'paused':
      return words.paused(step.from, step.to, step.days, step.unit === 'workingDay')
    case 'corrected':
      return words.corrected(step.from, step.to, step.on)
    case 'provisional':
      return words.provisional(step.after)
  }
}

function ruleOf(
  { unit, value }: Extract<DerivationStep, { step: 'rule' }>,
  words: WebKitPhrases['derivation'],
): string {
  switch (unit) {
    case 'workingDay':
      return words.workingDays(Number(value))
    case 'naturalDay':
      return words.naturalDays(Number(value))
    case 'month':
      return words.months(Number(value))
    case 'date':
      return words.fixed(String(value))
  }
}
