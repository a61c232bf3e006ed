import { paragraphsOf } from '../paper/paragraphs-of.ts'
import type { ProgressReport } from './progress-report.ts'
import { reportWords } from './report-of.ts'

export type ReportPart = {
  readonly heading: string
  readonly blocks: readonly { readonly heading?: string; readonly paragraphs: readonly string[] }[]
}

/** The three chapters of the report as paragraphs, the same on paper and on a page. */
export function reportParts({ texts, language }: ProgressReport): readonly ReportPart[] {
  const { headings, noPractices } = reportWords(language)
  const practices = texts.practices.map(({ heading, text }) => ({ heading, paragraphs: paragraphsOf(text) }))
  return [
    { heading: headings.basicSituation, blocks: [{ paragraphs: paragraphsOf(texts.basicSituation) }] },
    {
      heading: headings.practices,
      blocks: practices.length > 0 ? practices : [{ paragraphs: [noPractices] }],
    },
    { heading: headings.nextSteps, blocks: [{ paragraphs: paragraphsOf(texts.nextSteps) }] },
  ]
}
