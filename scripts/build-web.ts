import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
/** What the built application is made of; unchanged, it is not built again. */
const sources = ['src/web', 'src/phrases', 'src/domain', 'vite.config.ts', 'package-lock.json']
const target = join(root, 'dist', 'web')
const stamp = join(target, '.stamp')

/** Builds the browser application into `dist/web`, unless it stands there already. Returns the folder. */
export async function buildWeb(report: (line: string) => void): Promise<string> {
  const wanted = hashOf(sources.map(source => join(root, source)))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return target
  report('Building the browser application (once for each version; half a minute) …')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  writeFileSync(stamp, wanted)
  return target
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow))
    hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map(name => join(path, name))
    .filter(file => statSync(file).isFile())
    .sort()
}

if (process.argv[1] === import.meta.filename) {
  process.chdir(root)
  await buildWeb(line => process.stderr.write(`${line}\n`))
}
