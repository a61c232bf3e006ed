import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export type Check = {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

const steps: readonly (readonly [name: string, bin: string, ...args: string[]])[] = [
  ['format and lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['types', 'typescript/bin/tsc', '-p', '.'],
  [
    'layers',
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    'src',
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err',
  ],
  ['dead code', 'knip/bin/knip.js', '--no-progress'],
]

/** Every check in order, each to its end, so that one run tells everything. */
export function runChecks(report: (line: string) => void): readonly Check[] {
  return steps.map(([name, bin, ...args]) => {
    const before = performance.now()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', bin), ...args],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1_048_576,
      },
    )
    const check = {
      name,
      passed: status === 0,
      seconds: (performance.now() - before) / 1000,
      output: `${stdout}${stderr}`,
    }
    report(`${check.passed ? 'ok    ' : 'FAILED'} check: ${name} (${check.seconds.toFixed(1)} s)`)
    if (!check.passed) report(check.output)
    return check
  })
}

if (process.argv[1] === import.meta.filename) {
  const checks = runChecks(line => process.stdout.write(`${line}\n`))
  process.exitCode = checks.every(({ passed }) => passed) ? 0 : 1
}
