import { AlignmentType, LineRuleType, Paragraph, type IParagraphOptions } from 'docx'
import { faces } from './fonts.ts'
import { character, pt, sizes } from './measures.ts'
import { TextRun } from './text-run.ts'

/** 正文: justified, first line in by two characters. */
export function bodyParagraph(text: string, more: Partial<IParagraphOptions> = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 2 * character, firstLineChars: 200 },
    ...more,
    children: [new TextRun({ text })],
  })
}

/** 一级标题（黑体）, 二级标题（楷体）: same size and indent as the body, kept with what follows. */
export function headingParagraph(text: string, level: 1 | 2): Paragraph {
  const font = level === 1 ? faces.heading : faces.subheading
  return new Paragraph({
    indent: { firstLine: 2 * character, firstLineChars: 200 },
    keepNext: true,
    children: [new TextRun({ text, font })],
  })
}

/** 标题: 二号小标宋, centred, a line for each piece. */
export function titleParagraphs(lines: readonly string[]): readonly Paragraph[] {
  return lines.map(
    text =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        // Exact, within one line of the grid: a face taller than the prescribed one would take two.
        spacing: { line: pt(28), lineRule: LineRuleType.EXACT },
        children: [new TextRun({ text, font: faces.title, size: sizes.two })],
      }),
  )
}

/** A line of white; kept with the next one where a block must not be torn. */
export function emptyLine(keepNext = false): Paragraph {
  return new Paragraph({ keepNext, children: [] })
}
