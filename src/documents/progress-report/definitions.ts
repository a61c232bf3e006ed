import type { PrintedFigure, ProgressReportPhrases } from '#phrases/zh-CN/progress-report.ts'
import { figureNamed, type FigureDefinition, type ProgressFacts } from './progress-report.ts'

/** What each printed figure means, where it comes from and in which version it is reckoned. */
export function definitionsOf(
  facts: Pick<ProgressFacts, 'figures'>,
  words: ProgressReportPhrases,
): readonly FigureDefinition[] {
  return printedFigures(words).map(name => {
    const { source, version } = figureNamed(facts, name)
    return { name, ...words.figures[name], source, version }
  })
}

/** The figures of the overview, in its order. */
export function printedFigures({ figures }: ProgressReportPhrases): readonly PrintedFigure[] {
  return Object.keys(figures) as PrintedFigure[] // the table of words has no other keys
}
