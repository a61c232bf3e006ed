import {
  AlignmentType,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  Paragraph,
  VerticalPositionAlign,
} from 'docx'
import { character, mm, sizes, widthOf } from '../paper/measures.ts'
import { emptyLine } from '../paper/paragraphs.ts'
import type { Letter } from './letter.ts'
import { TextRun } from '../paper/text-run.ts'

/** 成文日期右空四字: the date stands four characters from the right, the unit's name centred over it. */
export function signatureParagraphs({ unit, date }: Letter['signature']): readonly Paragraph[] {
  const [unitWidth, dateWidth] = [widthOf(unit), widthOf(date)]
  const dateFromRight = Math.max(4, (unitWidth - dateWidth) / 2)
  const unitFromRight = dateFromRight + (dateWidth - unitWidth) / 2
  return [
    // Room for the seal, which comes over name and date.
    emptyLine(true),
    emptyLine(true),
    atRight(unit, unitFromRight, true),
    atRight(date, dateFromRight, false),
  ]
}

/** 附注: under the date, two characters in, in brackets. */
export function noteParagraphs({ contact, publication }: Letter): readonly Paragraph[] {
  return [contact, publication]
    .filter(text => text !== null)
    .map(
      text =>
        new Paragraph({
          indent: { firstLine: 2 * character, firstLineChars: 200 },
          children: [new TextRun({ text })],
        }),
    )
}

/** 抄送: at the very bottom of the last page's text block; a letter has no lines around it (10.1). */
export function copiesParagraph(text: string): Paragraph {
  return new Paragraph({
    frame: {
      type: 'alignment',
      width: mm(156),
      height: 0,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
      wrap: FrameWrap.AROUND,
    },
    indent: { left: 4 * sizes.four * 10, right: sizes.four * 10, hanging: 3 * sizes.four * 10 },
    children: [new TextRun({ text, size: sizes.four })],
  })
}

function atRight(text: string, characters: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    keepNext,
    indent: { right: Math.round(characters * character) },
    children: [new TextRun({ text })],
  })
}
