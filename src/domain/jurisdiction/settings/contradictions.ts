import { classChecks } from './class-checks.ts'
import type { Check, RulesAt, ContradictionFacts } from './contradiction.ts'
import { filingChecks } from './filing-checks.ts'
import { limitChecks } from './limit-checks.ts'
import { numberChecks } from './number-checks.ts'
import { ruleChecks } from './rule-checks.ts'
import type { Settings } from './settings.ts'
import { surveyChecks } from './survey-checks.ts'
import { wayChecks } from './way-checks.ts'

const tables = [
  ...limitChecks,
  ...ruleChecks,
  ...numberChecks,
  ...filingChecks,
  ...classChecks,
  ...wayChecks,
  ...surveyChecks,
] as const
export type ContradictionCode = (typeof tables)[number]['code']

/** Every way in which rules can contradict themselves; a check of a new setting is a line in one of the tables. */
export const checks: readonly (Check & { readonly code: ContradictionCode })[] = tables

export type Contradiction = {
  readonly code: ContradictionCode
  readonly fields: readonly (keyof Settings)[]
  readonly isFatal: boolean
  readonly facts: ContradictionFacts
}

/** What in these rules cannot be meant, the fatal ones first; empty where they can be put in force. */
export function contradictions(settings: Settings, circumstances: RulesAt): readonly Contradiction[] {
  return checks
    .flatMap(({ code, fields, isFatal, find }) =>
      find(settings, circumstances).map(facts => ({ code, fields, isFatal, facts })),
    )
    .sort((one, other) => Number(other.isFatal) - Number(one.isFatal))
}
