import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A browser for people's paths: the machine's own, or Debian's where we may install it. Without one they are skipped. */
export function ensureBrowser(report: (line: string) => void): string | undefined {
  const present = candidates.find(path => existsSync(path))
  if (present) return present
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    report('No Chromium here and no right to install one: the browser tests are skipped.')
    return undefined
  }
  report('Installing Chromium and a Chinese font for the browser tests (once) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env })
    if (status !== 0)
      report(`apt-get ${args[0]} failed; the browser tests are skipped if no browser came of it.`)
  }
  return candidates.find(path => existsSync(path))
}
