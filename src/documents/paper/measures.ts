/** Millimetres in twentieths of a point, the unit of pages and indents. */
export function mm(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** Points in twentieths of a point. */
export function pt(points: number): number {
  return Math.round(points * 20)
}

/** 字号 in half points, as runs are sized: 二号, 三号, 四号, 小四, 五号. */
export const sizes = { two: 44, three: 32, four: 28, smallFour: 24, five: 21 } as const

/** One character of the body (三号, 16 pt), as indents are counted. */
export const character = pt(16)

/** Width of a text in full characters; Latin letters, figures and half-width marks count half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2e80 ? 0.5 : 1), 0)
}
