import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { faces } from './fonts.ts'
import { pt, sizes } from './measures.ts'
import type { SheetTable } from './sheet-table.ts'
import { TextRun } from './text-run.ts'

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** A table with its title above and its note below; the head row repeats on every page, no row is torn. */
export function tableDocx(
  { title, columns, rows, note }: SheetTable,
  width: number,
): readonly (Paragraph | Table)[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map(column => Math.floor((column.width / whole) * width))
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map(
        ({ align }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { left: 60, right: 60, top: 30, bottom: 30 },
            ...(isHead ? { shading: { fill: 'F2F2F2' } } : {}),
            children: [cellParagraph(cells[index] ?? '', isHead ? 'center' : align, isHead)],
          }),
      ),
    })
  return [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      keepNext: true,
      spacing: { before: pt(12), after: pt(4) },
      children: [new TextRun({ text: title, font: faces.heading, size: sizes.smallFour })],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        row(
          columns.map(({ label }) => label),
          true,
        ),
        ...rows.map(cells => row(cells, false)),
      ],
    }),
    ...(note ? [noteParagraph(note)] : []),
  ]
}

/** 注: small print under a table. */
export function noteParagraph(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: pt(3), line: pt(15), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text, size: sizes.five })],
  })
}

function cellParagraph(text: string, align: keyof typeof alignments, isHead: boolean): Paragraph {
  return new Paragraph({
    alignment: alignments[align],
    spacing: { line: pt(15), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text, size: sizes.five, ...(isHead ? { font: faces.heading } : {}) })],
  })
}
