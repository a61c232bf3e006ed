import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

type SourceFile = {
  /** From the top of the house, with `/`. */
  readonly path: string
  readonly lines: number
  /** Its text without comments: what it does, not what it says of itself. */
  readonly code: string
}

/** The source files that match, for guards that read the house. */
export function sourceFiles(patterns: string | readonly string[]): readonly SourceFile[] {
  return globSync(patterns, { cwd: root })
    .map(path => path.replaceAll('\\', '/'))
    .sort()
    .map(path => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, lines: text.split('\n').length - 1, code: withoutComments(text) }
    })
}

/** Blocks and line ends; `//` after a colon or a quote belongs to an address, not to a comment. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<![:'"`\\])\/\/.*$/gm, '')
}
