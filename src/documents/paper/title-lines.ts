import { widthOf } from './measures.ts'

/** Characters of 二号 that fit on a line of the text block: 156 mm at 22 pt. */
const fullLine = 20

/**
 * 标题回行: the fewest lines that hold the pieces without splitting one, as even as they can be, so that the
 * title stands as a block and no line carries a lonely word (GB/T 9704-2012, 7.3.1).
 */
export function titleLines(parts: readonly string[], room = fullLine): readonly string[] {
  const wholes = waysToBreak(parts)
  const fitting = wholes.filter(lines => lines.every(line => widthOf(line.trim()) <= room))
  const candidates = fitting.length > 0 ? fitting : wholes.filter(lines => lines.length === parts.length)
  const fewest = Math.min(...candidates.map(({ length }) => length))
  const [best = parts] = candidates
    .filter(({ length }) => length === fewest)
    .toSorted((one, other) => unevenness(one) - unevenness(other))
  return best.map(line => line.trim())
}

function waysToBreak(parts: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = parts
  if (first === undefined) return [[]]
  if (rest.length === 0) return [[first]]
  return waysToBreak(rest).flatMap(([next = '', ...others]) => [
    [first, next, ...others],
    [first + next, ...others],
  ])
}

function unevenness(lines: readonly string[]): number {
  const widths = lines.map(widthOf)
  return Math.max(...widths) - Math.min(...widths)
}
