import { AlignmentType, Paragraph, type ISectionOptions } from 'docx'
import type { AssignmentPapersPhrases } from '#phrases/zh-CN/assignment-papers.ts'
import { character } from '../paper/measures.ts'
import { officialPage } from '../paper/official-page.ts'
import { pageNumbers } from '../paper/page-number.ts'
import { bodyParagraph, emptyLine, titleParagraphs } from '../paper/paragraphs.ts'
import { paragraphsOf } from '../paper/paragraphs-of.ts'
import { titleLines } from '../paper/title-lines.ts'
import type { AssignmentPapers } from './assignment-papers.ts'
import { TextRun } from '../paper/text-run.ts'

/**
 * 交办通知: number and title, what was handed over, the requirements as the office wrote them. Without a notice
 * recorded for the meeting it is the covering page of the lists.
 */
export function noticeSection(
  papers: AssignmentPapers,
  words: AssignmentPapersPhrases,
): Pick<ISectionOptions, 'properties' | 'footers' | 'children'> {
  const { activity } = papers
  const title = activity.notice?.title ?? words.noticeFallback(activity.title)
  const units = papers.units.filter(({ parts }) => parts.length > 0).length
  return {
    properties: officialPage(),
    footers: pageNumbers(),
    children: [
      ...(activity.notice ? [centred(activity.notice.number), emptyLine()] : []),
      ...titleParagraphs(titleLines(piecesOf(title))),
      emptyLine(),
      new Paragraph({ children: [new TextRun({ text: words.addressees })] }),
      bodyParagraph(units > 0 ? words.handedOver(countsOf(papers)) : words.nothing),
      ...paragraphsOf(activity.notice?.requirements ?? '').map(text => bodyParagraph(text)),
      ...(units > 0 ? [emptyLine(true), bodyParagraph(words.attachment(units), { keepNext: true })] : []),
      emptyLine(true),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        indent: { right: 4 * character },
        children: [new TextRun({ text: words.date(activity.heldOn) })],
      }),
    ],
  }
}

/** An item that several units handle is in several lists, and counts once. */
function countsOf({ activity, units }: AssignmentPapers) {
  const kinds = new Map(
    units.flatMap(({ parts }) => parts.map(({ itemId, kind }) => [itemId, kind] as const)),
  )
  const all = [...kinds.values()]
  return {
    on: activity.heldOn,
    meeting: activity.title,
    suggestions: all.filter(kind => kind === 'suggestion').length,
    proposals: all.filter(kind => kind === 'proposal').length,
    units: units.filter(({ parts }) => parts.length > 0).length,
  }
}

function centred(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text })] })
}

/** A title somebody typed has no pieces of its own: it may break between words and after these signs. */
function piecesOf(title: string): readonly string[] {
  const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(title)]
  return words.map(({ segment }) => segment)
}
