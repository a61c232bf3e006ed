import type { ReplyText } from './reply.ts'

/**
 * A print of the answers, the same for texts that are the same but for blanks: letters of one unit that only repeat
 * one another are shown to whoever clears them. Nothing where nothing is answered yet.
 */
export function printOf({ answers }: Pick<ReplyText, 'answers'>): string | null {
  const words = answers.map(({ text }) => text.replaceAll(/\s+/g, '')).join('\n')
  return words.trim() === '' ? null : `${fnv(words, 0x811c9dc5)}${fnv(words, 0x01000193)}`
}

/** FNV-1a of 32 bits: no secret, but two of them from different beginnings do not agree by chance. */
function fnv(words: string, beginning: number): string {
  let print = beginning
  for (const character of words) print = Math.imul(print ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (print >>> 0).toString(16).padStart(8, '0')
}
