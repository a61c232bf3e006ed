import { percent } from './percent.ts'
import { figureNamed, type ProgressFacts } from './progress-report.ts'

/** A rate of the report as people read it. */
export function rateText(facts: Pick<ProgressFacts, 'figures'>, name: string): string {
  return percent(figureNamed(facts, name))
}

/** The number of items a figure counts. */
export function countOf(facts: Pick<ProgressFacts, 'figures'>, name: string): number {
  return figureNamed(facts, name).numerator
}

/** The base of a rate; nothing where a figure has none. */
export function baseOf(facts: Pick<ProgressFacts, 'figures'>, name: string): number {
  return figureNamed(facts, name).denominator ?? 0
}
