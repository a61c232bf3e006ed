import { parseArgs } from 'node:util'
import type { Options } from './cli-command.ts'

type Wanted = {
  /** Options with a value; a `!` behind the name makes it required. */
  readonly values: readonly string[]
  readonly flags?: readonly string[]
  /** Name of the one word without dashes, when there is one. */
  readonly positional?: string
}

/** Reads options; returns what is wrong with them as a sentence. */
export function optionsOf(
  args: readonly string[],
  { values, flags = [], positional }: Wanted,
): Options | string {
  const names = values.map(name => name.replace('!', ''))
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: positional !== undefined,
      options: {
        ...Object.fromEntries(names.map(name => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map(name => [name, { type: 'boolean' as const }])),
      },
    })
    const word = parsed.positionals[0]
    if (positional && word === undefined) return `${positional} is missing`
    if (parsed.positionals.length > 1)
      return `Only one ${positional} is taken, not ${parsed.positionals.join(', ')}`
    const missing = values.find(name => name.endsWith('!') && parsed.values[name.slice(0, -1)] === undefined)
    if (missing) return `--${missing.slice(0, -1)} is missing`
    return { ...parsed.values, ...(positional ? { [positional]: word } : {}) }
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}

/** A text option; absent is the empty text. */
export function text(options: Options, name: string): string {
  const value = options[name]
  return typeof value === 'string' ? value : ''
}
