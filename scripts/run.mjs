// Runs an entry of the project under the pinned Node, after installing what is missing.
// Plain JavaScript for the machine's own Node (20 or later); everything else runs under the pinned one.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.tiban-installed')
const lock = join(root, '.tiban-installing')
const staleLockMs = 15 * 60_000

const say = line => process.stderr.write(`${line}\n`)

function wantedStamp() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedStamp()
}

/** Only one process installs; others wait for it, and take over a lock whose holder is gone. */
function install() {
  while (!isInstalled()) {
    try {
      mkdirSync(lock)
    } catch {
      const isStale = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > staleLockMs
      if (isStale) rmSync(lock, { recursive: true, force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
      continue
    }
    try {
      if (isInstalled()) return
      say('Installing what Tiban needs (once; a minute or two) …')
      // `install` and not `ci`: registries that do not carry every platform's packages leave gaps in the lock file that
      // only `ci` stumbles over. With `--no-save` the locked versions are kept all the same.
      // npm's own words go to standard error: standard output belongs to the command.
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
      const { status, error } = spawnSync(
        npm,
        [
          'install',
          '--no-save',
          '--no-audit',
          '--no-fund',
          '--loglevel=error',
          '--include=dev',
          '--include=optional',
        ],
        {
          cwd: root,
          stdio: ['ignore', 2, 2],
        },
      )
      if (status !== 0) {
        say(
          `npm install failed${error ? `: ${error.message}` : ''}. See its words above; is the registry reachable and the disk not full?`,
        )
        process.exit(3)
      }
      writeFileSync(stamp, wantedStamp())
      say('Installed.')
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
}

/** Node 24: the one that came with the packages, or the machine's own where none is made for it. */
function pinnedNode() {
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  say(
    `Tiban needs Node 24 or later on ${process.platform}-${process.arch}; this is Node ${process.versions.node}.`,
  )
  process.exit(3)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal))
let child

install()
const [entry, ...args] = process.argv.slice(2)
child = spawn(pinnedNode(), ['--disable-warning=ExperimentalWarning', join(root, entry), ...args], {
  stdio: 'inherit',
  // npm sets this to the folder it was called in; paths on the command line are meant from there.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
})
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 3)
  // Ended by a signal, as the child was: our own handler must not swallow it.
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
