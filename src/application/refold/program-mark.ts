import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = join(import.meta.dirname, '../..')

/**
 * A mark of the code that makes states and rows out of events: it changes with any line of the rules, rather once too
 * often than once too seldom.
 */
export function programMark(): string {
  const hash = createHash('sha256')
  for (const file of globSync(['domain/**/*.ts', 'database/read-model/*.ts'], { cwd: sources }).sort()) {
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(sources, file)))
  }
  return hash.digest('hex')
}
