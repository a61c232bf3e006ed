import { AlignmentType, BorderStyle, LineRuleType, Paragraph } from 'docx'
import { faces } from '../paper/fonts.ts'
import { mm, pt, sizes, widthOf } from '../paper/measures.ts'
import type { Letter } from './letter.ts'
import { TextRun } from '../paper/text-run.ts'

const red = 'FF0000'
/** The lines are 170 mm long and stand in the middle of the page: 8 mm and 6 mm beyond the text block. */
const acrossPage = { left: -mm(8), right: -mm(6) }
/** 4 mm, in the whole points that borders know. */
const belowHead = 11
/** Upper edge of the letterhead, in mm from the top of the page. */
const upperEdge = 30
/** The line above it, for the class mark, in mm. */
const markLine = 10

/** Where the head begins, in mm from the top of the page, so that the letterhead's upper edge comes to 30 mm. */
export const headDistance = upperEdge - markLine

/** 版头: stamps and class mark, then the unit's name in red over a thick and a thin red line. */
export function letterheadParagraphs({ stamps, classMark, letterhead }: Letter): readonly Paragraph[] {
  const size = headSize(letterhead)
  const mark = new TextRun({ text: classMark, font: faces.heading, size: sizes.three })
  const warning = new TextRun({
    text: stamps.map(({ text }) => `【${text}】`).join(''),
    font: faces.heading,
    size: sizes.four,
    color: red,
  })
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { line: pt(16), lineRule: LineRuleType.EXACT, after: mm(markLine) - pt(16) },
      children: stamps.length > 0 ? [warning, new TextRun({ text: '　' }), mark] : [mark],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: acrossPage,
      spacing: { line: pt(size), lineRule: LineRuleType.EXACT },
      border: {
        bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: belowHead, color: red },
      },
      children: [new TextRun({ text: letterhead, font: faces.title, size: size * 2, color: red })],
    }),
  ]
}

/** The thin and thick red line 20 mm above the lower edge of page one. */
export function lowerLine(): Paragraph {
  return new Paragraph({
    indent: acrossPage,
    spacing: { line: pt(1), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 0, color: red } },
    children: [],
  })
}

/** In points: as large as custom has it, smaller for a name that would not fit on one line of the block. */
function headSize(name: string): number {
  return Math.max(18, Math.min(36, Math.floor(440 / Math.max(1, widthOf(name)))))
}
