import type { z } from 'zod'

/** Deeper than any form of ours nests; serialising a body nested by the ten thousand would exhaust the stack. */
const deepest = 60

type Path = readonly (string | number)[]

/**
 * The first text of a request that the database or a paper cannot keep (control characters, half of a surrogate pair,
 * U+FFFE and U+FFFF, which XML has no way to write), or the first
 * value nested too deep to be walked; nothing when all is well. Names of fields are texts too.
 */
export function unstorable(value: unknown, path: Path = []): z.core.$ZodIssue | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : issue(path, 'unstorableText')
  if (typeof value !== 'object' || value === null) return undefined
  if (path.length >= deepest) return issue(path.slice(0, 1), 'tooDeep')
  for (const [name, entry] of Object.entries(value)) {
    if (!isStorable(name)) return issue(path, 'unstorableText')
    const found = unstorable(entry, [...path, Array.isArray(value) ? Number(name) : name])
    if (found) return found
  }
  return undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

function isStorable(text: string): boolean {
  return text.isWellFormed() && !unwritable.test(text)
}

function issue(path: Path, reason: 'unstorableText' | 'tooDeep'): z.core.$ZodIssue {
  return { code: 'custom', path: [...path], message: reason, params: { reason } }
}
