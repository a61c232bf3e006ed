import type { Session } from '../../jurisdiction/jurisdiction.ts'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { ItemKind } from '../../vocabulary/kinds.ts'
import type { SubmissionPeriod } from '../../vocabulary/periods.ts'

/** What a number may be made of (`domain-rules.md` 4.6); `{seq:3}` is filled up with zeros. */
export type Numbered = {
  readonly kind: ItemKind
  readonly period: SubmissionPeriod
  readonly sessionId: string
  readonly year: number
  readonly category: string
}

type Numbering = {
  readonly numbered: Numbered
  readonly settings: Pick<Settings, 'numberWords'>
  readonly sessions: readonly Pick<Session, 'id' | 'term' | 'ordinal'>[]
}

/** Fills a template: `{term}{session}{seq:3}` gives `163007` in the third session of the sixteenth term. */
export function numberFrom(template: string, sequence: number, numbering: Numbering): string {
  const words = wordsOf(numbering)
  return template
    .replaceAll(/\{seq(?::(\d))?\}/g, (_, width?: string) =>
      String(sequence).padStart(Number(width ?? 0), '0'),
    )
    .replaceAll(/\{(\w+)\}/g, (part, name: string) => words[name] ?? part)
}

/**
 * The running figure of a number given by hand, so that the next one drawn comes after it: the place of `{seq}`
 * where the number has the form of the template, its last figures otherwise; 0 where it has none.
 */
export function sequenceOfNumber(template: string, number: string, numbering: Numbering): number {
  const words = wordsOf(numbering)
  const form = template
    .split(/(\{\w+(?::\d)?\})/)
    .map(part => {
      if (part.startsWith('{seq')) return '(\\d+)'
      return escaped(part.startsWith('{') ? (words[part.slice(1, -1)] ?? part) : part)
    })
    .join('')
  const figures = new RegExp(`^${form}$`).exec(number)?.[1] ?? /(\d+)\D*$/.exec(number)?.[1] ?? '0'
  return Number(figures.slice(-6))
}

function wordsOf({ numbered, settings, sessions }: Numbering): Readonly<Record<string, string>> {
  const { kind, period, sessionId, year, category } = numbered
  const session = sessions.find(({ id }) => id === sessionId)
  return {
    kind: settings.numberWords[kind],
    period: settings.numberWords[period],
    term: String(session?.term ?? ''),
    session: String(session?.ordinal ?? ''),
    year: String(year),
    category,
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
