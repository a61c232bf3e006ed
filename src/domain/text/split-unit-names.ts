import { cleanLines } from './clean-cell.ts'

const open = '(（[【〔'
const close = ')）]】〕'

/** What a unit's name ends in, so that 和 between two such words joins two names and not one name's halves. */
const unitEnding =
  /(?:局|委|办|室|部|院|厅|处|站|中心|公司|银行|支行|联社|联合会|委员会|政府|镇|乡|街道|办事处|管委会|大队|支队|总队|分局|队|会|社|校|集团|法院|检察院|妇联|残联|团委|工商联|单位|部门)(?:[)）])?$/

/**
 * Splits a cell that holds several unit names at 、，,；;／/ line breaks, blanks and at 和 or 及 between two whole
 * names. Never inside brackets (市发改委(市粮储局、物价局) is one name), and 自然资源和规划局 stays whole. Returns
 * the names in order, each once.
 */
export function splitUnitNames(written: string): readonly string[] {
  const names = atSeparators(cleanLines(written)).flatMap(atConjunctions)
  return [...new Set(names)]
}

function atSeparators(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if (open.includes(sign)) depth += 1
    else if (close.includes(sign)) depth = Math.max(0, depth - 1)
    const separates = depth === 0 && (/[、，,；;／/\n|]/.test(sign) || sign === ' ')
    if (separates) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return withBrackets(parts.map(part => part.trim()).filter(part => part !== ''))
}

/** A bracket that a blank or line break tore from its name goes back to it. */
function withBrackets(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    if (open.includes(part[0] ?? '') && joined.length > 0) joined.push(`${joined.pop()}${part}`)
    else joined.push(part)
  }
  return joined
}

function atConjunctions(name: string): string[] {
  for (const { index } of name.matchAll(/[和及与]/g)) {
    const left = name.slice(0, index)
    const right = name.slice(index + 1)
    const insideBrackets =
      [...left].filter(sign => open.includes(sign)).length >
      [...left].filter(sign => close.includes(sign)).length
    if (!insideBrackets && unitEnding.test(left) && unitEnding.test(right)) {
      return [left.trim(), ...atConjunctions(right.trim())]
    }
  }
  return [name.replace(/^[:：]/, '')]
}
