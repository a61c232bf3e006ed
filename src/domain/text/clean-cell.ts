import { halfWidthAlphanumerics } from './half-width.ts'

const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/g
const control = /[^\P{Cc}\n\t]/gu

/**
 * A cell's text as one clean line. A line break inside Chinese text is only layout and goes; beside Latin
 * letters it becomes a space. Digits and letters become half width, invisible signs go.
 */
export function cleanCell(text: string): string {
  return cleanLines(text)
    .replace(/ *\n */g, (_, at: number, whole: string) => joint(whole, at))
    .replace(/ {2,}/g, ' ')
}

/** The same cleaning with line breaks kept, for cells where a break separates names. */
export function cleanLines(text: string): string {
  return halfWidthAlphanumerics(text)
    .replace(/\r\n?|_x000[Dd]_\n?/g, '\n')
    .replace(invisible, '')
    .replace(control, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** What stands for a line break with its neighbouring spaces: a space the writer typed himself stays. */
function joint(whole: string, at: number): string {
  const gap = / *\n */.exec(whole.slice(at))?.[0] ?? ''
  const before = whole[at - 1] ?? ''
  const after = whole[at + gap.length] ?? ''
  const latin = /[A-Za-z0-9,.;:!?]/
  return gap.includes(' ') || (latin.test(before) && latin.test(after)) ? ' ' : ''
}
