import { progressReport as english } from '#phrases/en/progress-report.ts'
import type { Language } from '#phrases/language.ts'
import { progressReport as chinese, type ProgressReportPhrases } from '#phrases/zh-CN/progress-report.ts'
import { basicSituation } from './basic-situation.ts'
import { definitionsOf } from './definitions.ts'
import { nextSteps } from './next-steps.ts'
import { practices } from './practices.ts'
import type { ProgressFacts, ProgressReport } from './progress-report.ts'

const spoken: Record<Language, ProgressReportPhrases> = { 'zh-CN': chinese, en: english }

/** The words the report speaks in a language. */
export function reportWords(language: Language): ProgressReportPhrases {
  return spoken[language]
}

/** The report in words: drafted from the figures; next steps as the office wrote them, where it did. */
export function reportOf(
  facts: ProgressFacts,
  { language, nextSteps: own }: { readonly language: Language; readonly nextSteps?: string },
): ProgressReport {
  const words = reportWords(language)
  return {
    ...facts,
    language,
    title: words.title(facts.year),
    texts: {
      basicSituation: basicSituation(facts, words),
      practices: practices(facts, words),
      nextSteps: own ?? nextSteps(facts, words),
      nextStepsEdited: own !== undefined,
    },
    definitions: definitionsOf(facts, words),
  }
}
