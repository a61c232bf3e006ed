import { globSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { run } from 'node:test'
import { buildWeb } from './build-web.ts'
import { runChecks } from './check.ts'
import { ensureBrowser } from './ensure-browser.ts'

const root = join(import.meta.dirname, '..')
const say = (line: string) => void process.stdout.write(`${line}\n`)

type Counts = { passed: number; failed: number; skipped: number }

/** Everything: checks, rules, database, interface, people's paths in a browser; or only the files named. */
async function main(named: readonly string[]): Promise<number> {
  process.chdir(root)
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  if (named.length > 0) {
    await runFiles(
      named.map(file => resolve(process.env.INIT_CWD ?? root, file)),
      { counts, concurrency: 1 },
    )
    return closing(counts)
  }
  for (const { passed } of runChecks(say)) counts[passed ? 'passed' : 'failed'] += 1
  const browser = ensureBrowser(say)
  if (browser) process.env.TIBAN_TEST_BROWSER = browser
  await buildWeb(say)
  const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'])
    .map(file => join(root, file))
    .sort()
  const journeys = files.filter(file => relative(root, file).startsWith(join('test', 'journeys')))
  const others = files.filter(file => !journeys.includes(file))
  await runFiles(others, { counts, concurrency: 2 })
  await runFiles(journeys, { counts, concurrency: 1 })
  return closing(counts)
}

function closing({ passed, failed, skipped }: Counts): number {
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
}

type Running = { readonly counts: Counts; readonly concurrency: number }

/** Runs test files, each in a process of its own, and counts what the runner itself reports. */
async function runFiles(files: readonly string[], { counts, concurrency }: Running): Promise<void> {
  if (files.length === 0) return
  for await (const { type, data } of run({ files: [...files], concurrency, timeout: 900_000 })) {
    if (type === 'test:stdout' || type === 'test:stderr') process.stderr.write(data.message)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    // A suite or a file only holds tests, and counts where it failed as a whole, before any test of its own could.
    const isFile = data.nesting === 0 && files.includes(data.name)
    const isHolder = data.details.type === 'suite' || isFile
    if (isHolder && !(type === 'test:fail' && failedItself(data.details.error))) continue
    const place = data.file ? relative(root, data.file) : ''
    if (type === 'test:fail') {
      counts.failed += 1
      say(`FAILED ${place}: ${data.name}\n${causeOf(data.details.error)}`)
    } else if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped += 1
      say(`skipped ${place}: ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}`)
    } else counts.passed += 1
  }
}

/** Not only because a test in it failed, which is counted there. */
function failedItself(error: Error): boolean {
  return !('failureType' in error && error.failureType === 'subtestsFailed')
}

function causeOf(error: Error): string {
  const { cause } = error
  return cause instanceof Error ? (cause.stack ?? cause.message) : (error.stack ?? error.message)
}

process.exitCode = await main(process.argv.slice(2))
