import { AlignmentType, Header, Paragraph } from 'docx'
import { faces } from '../paper/fonts.ts'
import { character, mm, sizes } from '../paper/measures.ts'
import { officialPage } from '../paper/official-page.ts'
import { packDocx } from '../paper/pack-docx.ts'
import { pageNumbers } from '../paper/page-number.ts'
import { bodyParagraph, emptyLine, headingParagraph, titleParagraphs } from '../paper/paragraphs.ts'
import { noteParagraph, tableDocx } from '../paper/table-docx.ts'
import { titleLines } from '../paper/title-lines.ts'
import type { ProgressReport } from './progress-report.ts'
import { reportWords } from './report-of.ts'
import { reportParts } from './report-parts.ts'
import { reportTables } from './report-tables.ts'
import { TextRun } from '../paper/text-run.ts'

/** 办理进展情况 as a paper of the county: body in the official form, tables and definitions after the date. */
export async function reportDocx(report: ProgressReport): Promise<Uint8Array> {
  const words = reportWords(report.language)
  const header = new Header({ children: [demonstrationLine(report)] })
  const [headers, footers] = [{ default: header, even: header }, pageNumbers()]
  return await packDocx({
    title: report.title,
    sections: [
      {
        properties: officialPage(),
        headers,
        footers,
        children: [
          ...titleParagraphs(titleLines(words.titleParts(report.year))),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: words.asOf(report.asOf), font: faces.subheading })],
          }),
          emptyLine(),
          ...reportParts(report).flatMap(({ heading, blocks }) => [
            headingParagraph(heading, 1),
            ...blocks.flatMap(block => [
              ...(block.heading ? [headingParagraph(block.heading, 2)] : []),
              ...block.paragraphs.map(text => bodyParagraph(text)),
            ]),
          ]),
          emptyLine(true),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            indent: { right: 4 * character },
            children: [new TextRun({ text: words.date(report.asOf) })],
          }),
        ],
      },
      {
        properties: officialPage({ hasGrid: false }),
        headers,
        footers,
        children: [
          ...reportTables(report).flatMap(table => tableDocx(table, mm(156))),
          new Paragraph({
            keepNext: true,
            spacing: { before: 240 },
            children: [new TextRun({ text: words.notes, font: faces.heading, size: sizes.smallFour })],
          }),
          ...report.definitions.map((definition, index) =>
            noteParagraph(`${index + 1}. ${words.note(definition)}`),
          ),
          noteParagraph(words.rounding),
        ],
      },
    ],
  })
}

function demonstrationLine({ jurisdiction, language }: ProgressReport): Paragraph {
  const { demonstration } = reportWords(language)
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: jurisdiction.isDemonstration
      ? [new TextRun({ text: demonstration, size: sizes.five, color: '808080' })]
      : [],
  })
}
