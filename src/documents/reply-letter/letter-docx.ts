import { AlignmentType, Footer, Header, Paragraph, Tab, TabStopType } from 'docx'
import { character, mm } from '../paper/measures.ts'
import { officialPage } from '../paper/official-page.ts'
import { packDocx } from '../paper/pack-docx.ts'
import { pageNumbers } from '../paper/page-number.ts'
import { bodyParagraph, emptyLine, headingParagraph, titleParagraphs } from '../paper/paragraphs.ts'
import { titleLines } from '../paper/title-lines.ts'
import { copiesParagraph, noteParagraphs, signatureParagraphs } from './letter-end-docx.ts'
import { headDistance, letterheadParagraphs, lowerLine } from './letterhead-docx.ts'
import type { Letter } from './letter.ts'
import { TextRun } from '../paper/text-run.ts'

/** The letter in the letter form (信函格式) of GB/T 9704-2012, chapter 10.1; the seal is set by the unit. */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const nothing = new Header({ children: [emptyLine()] })
  return await packDocx({
    title: letter.title,
    sections: [
      {
        properties: { ...officialPage({ header: headDistance }), titlePage: true },
        headers: {
          first: new Header({ children: letterheadParagraphs(letter) }),
          default: nothing,
          even: nothing,
        },
        footers: { first: new Footer({ children: [lowerLine()] }), ...pageNumbers() },
        children: [
          numberLine(letter),
          emptyLine(),
          ...titleParagraphs(titleLines(letter.titleParts)),
          emptyLine(),
          new Paragraph({ children: [new TextRun({ text: letter.addressees })] }),
          ...letter.opening.map(text => bodyParagraph(text)),
          ...letter.sections.flatMap(({ heading, paragraphs }) => [
            ...(heading ? [headingParagraph(heading, 1)] : []),
            ...paragraphs.map(text => bodyParagraph(text)),
          ]),
          ...letter.closing.map((text, index) =>
            bodyParagraph(text, { keepNext: index === letter.closing.length - 1 }),
          ),
          ...signatureParagraphs(letter.signature),
          ...noteParagraphs(letter),
          copiesParagraph(letter.copies),
        ],
      },
    ],
  })
}

/** Under the first line: the signer at the left, as custom has it, and the document number at the right edge. */
function numberLine({ signer, documentNumber }: Letter): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    // 7/8 of a character of 三号 between line and number.
    spacing: { before: Math.round((character * 7) / 8) },
    tabStops: [{ type: TabStopType.RIGHT, position: mm(156) }],
    children: [new TextRun({ children: [signer ?? '', new Tab(), documentNumber ?? ''] })],
  })
}
