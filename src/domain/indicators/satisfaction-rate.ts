import type { Settings } from '../jurisdiction/settings/settings.ts'
import type { JudgementColumn } from '../vocabulary/opinion-levels.ts'
import type { Indicator } from './indicator.ts'

type Rules = Pick<Settings, 'nonResponse'>

/** 满意率, on the result: items whose worst answer is at least basically satisfied ÷ items with an answer. */
export const satisfactionRate = (rules: Rules): Indicator => ofJudgement('satisfactionRate', 'result', rules)

/** 一次性满意率: the same of the first letters; what a second round repaired does not count here. */
export const firstSatisfactionRate = (rules: Rules): Indicator =>
  ofJudgement('firstSatisfactionRate', 'firstResult', rules)

/** 对办理态度的满意率; never averaged with the result. */
export const attitudeRate = (rules: Rules): Indicator => ofJudgement('attitudeRate', 'attitude', rules)

/** 首次对办理态度的满意率. */
export const firstAttitudeRate = (rules: Rules): Indicator =>
  ofJudgement('firstAttitudeRate', 'firstAttitude', rules)

/** Items without an answer are outside the base, in it, or content, as the county decided (`domain-rules.md` 9.3). */
function ofJudgement(name: string, column: JudgementColumn, { nonResponse }: Rules): Indicator {
  const handled = { handled: true } as const
  const common = {
    name,
    version: nonResponse === 'excluded' ? 1 : 2,
    silent: { policy: nonResponse, of: { ...handled, silent: true } },
  } as const
  if (nonResponse === 'excluded')
    return {
      ...common,
      source: 'domain-rules.md 10, satisfaction rate; non-respondents are outside the base (9.3)',
      of: { verdict: `${column}:content` },
      among: { ...handled, heard: column },
    }
  return {
    ...common,
    source: `domain-rules.md 10, satisfaction rate; silence counts as ${nonResponse} by the county's rule (9.3)`,
    of: { verdict: nonResponse === 'satisfied' ? `${column}:contentOrSilent` : `${column}:content` },
    among: { ...handled, counted: true },
  }
}
