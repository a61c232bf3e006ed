import { Document, Packer, type ISectionOptions } from 'docx'
import { faces, fontTable } from './fonts.ts'
import { sizes } from './measures.ts'
import { bodySpacing } from './official-page.ts'
import { printable } from './printable.ts'

/** A finished `.docx` whose body is 仿宋 三号; sections bring their pages. */
export async function packDocx({
  title,
  sections,
}: {
  readonly title: string
  readonly sections: readonly ISectionOptions[]
}): Promise<Uint8Array> {
  const document = new Document({
    title: printable(title),
    creator: 'Tiban',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: faces.body,
            size: sizes.three,
            characterSpacing: bodySpacing,
            // Figures are words of their own: in a Chinese run they would be broken between two lines.
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections,
  })
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ])
  return new Uint8Array(bytes)
}
