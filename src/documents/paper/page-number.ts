import { AlignmentType, Footer, PageNumber, Paragraph } from 'docx'
import { faces } from './fonts.ts'
import { character, mm, pt, sizes } from './measures.ts'
import { TextRun } from './text-run.ts'

/** 页码: 四号, a dash on both sides; odd pages at the right, even at the left, one character in (GB/T 9704-2012, 7.5). */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return { default: numbered(AlignmentType.RIGHT), even: numbered(AlignmentType.LEFT) }
}

function numbered(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const side = alignment === AlignmentType.RIGHT ? { right: character } : { left: character }
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: faces.figures,
    size: sizes.four,
  })
  // The rest of the foot keeps the dash 7 mm below the text block.
  const spacing = { after: mm(28 - 20) - pt(14) }
  return new Footer({ children: [new Paragraph({ alignment, indent: side, spacing, children: [run] })] })
}
