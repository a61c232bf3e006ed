import { DocumentGridType, type ISectionPropertiesOptions } from 'docx'
import { mm } from './measures.ts'

const page = { width: 210, height: 297 }
const block = { width: 156, height: 225 }
const top = 37
const binding = 28
const lines = 22
const characters = 28
const bodyPoints = 16
const pointsPerMillimetre = 72 / 25.4

const linePitch = Math.floor((block.height * pointsPerMillimetre * 20) / lines)

/**
 * 版面 of GB/T 9704-2012, 5.2: A4, 37 mm above, 28 mm at the binding, a text block of 156 × 225 mm with 22 lines
 * of 28 characters. `header` and `footer` are the distances of head and foot from the edges of the page, in mm.
 */
export function officialPage({
  header = 15,
  footer = 20,
  hasGrid = true,
}: {
  readonly header?: number
  readonly footer?: number
  /** Off for tables, whose small print would be stretched to the lines of the body. */
  readonly hasGrid?: boolean
} = {}): ISectionPropertiesOptions {
  return {
    page: {
      size: { width: mm(page.width), height: mm(page.height) },
      margin: {
        top: mm(top),
        left: mm(binding),
        right: mm(page.width - binding - block.width),
        bottom: mm(page.height - top - block.height),
        header: mm(header),
        footer: mm(footer),
        gutter: 0,
      },
    },
    ...(hasGrid ? { grid: { type: DocumentGridType.LINES, linePitch } } : {}),
  }
}

/**
 * How much closer characters of 三号 stand so that 28 fill the line of 156 mm, in twentieths of a point. A grid of
 * characters would say the same, but LibreOffice gives a character wider than its cell two cells.
 */
export const bodySpacing = Math.floor(((block.width * pointsPerMillimetre) / characters - bodyPoints) * 20)

/** The same measures turned on their side, for wide tables; lists need no grid. */
export function landscapePage(): ISectionPropertiesOptions {
  return {
    page: {
      // The library turns the page by exchanging width and height itself.
      size: { width: mm(page.width), height: mm(page.height), orientation: 'landscape' },
      margin: {
        top: mm(28),
        bottom: mm(26),
        left: mm(25),
        right: mm(25),
        header: mm(15),
        footer: mm(15),
        gutter: 0,
      },
    },
  }
}
