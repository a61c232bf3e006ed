import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { foldersOf } from '#database/engine/embedded/cluster-folder.ts'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { isAlive } from '#database/engine/embedded/lock.ts'
import { runningPostmaster } from '#database/engine/embedded/postmaster.ts'

const quiet = () => undefined
const root = mkdtempSync(join(tmpdir(), 'tiban-together-'))
after(() => rmSync(root, { recursive: true, force: true }))

test('a killed process that its parent has not fetched yet does not pass for a running one', async () => {
  const dataDir = join(root, 'zombie')
  const folders = foldersOf(dataDir)
  await (await openEmbedded(dataDir, quiet)).stop()
  // A shell that replaces itself never fetches the child it had before.
  const parent = spawn('sh', ['-c', 'sleep 0.1 & exec sleep 60'], {
    stdio: 'ignore',
  })
  try {
    const zombie = await zombieOf(parent.pid ?? 0)
    assert.equal(isAlive(zombie), false)
    // As a server that was killed leaves its folder, with the zombie in the place of its number.
    for (const left of [join(folders.cluster, 'postmaster.pid'), join(folders.socket, '.s.PGSQL.5432.lock')])
      writeFileSync(left, `${zombie}\n${folders.cluster}\n0\n5432\n`)
    const again = await openEmbedded(dataDir, quiet)
    assert.equal(again.ownsServer, true)
    await again.stop()
  } finally {
    parent.kill()
  }
})

/** The number of a child that has ended and waits to be fetched. */
async function zombieOf(parent: number): Promise<number> {
  for (let time = 0; time < 200; time += 1) {
    const { stdout } = spawnSync('ps', ['-o', 'pid=,stat=', '--ppid', String(parent)], { encoding: 'utf8' })
    const [, pid] = /^\s*(\d+)\s+Z/m.exec(stdout) ?? []
    if (pid) return Number(pid)
    await wait(20)
  }
  throw new Error('no zombie came about')
}

describe('several programs on one data folder', () => {
  test('a keeper that ends waits for its guests, and only then stops the server', async () => {
    const dataDir = join(root, 'guests')
    const keeper = await openEmbedded(dataDir, quiet)
    const guest = await openEmbedded(dataDir, quiet)
    let isStopped = false
    const stopping = keeper.stop().then(() => {
      isStopped = true
    })
    await wait(400)
    assert.equal(isStopped, false)
    const client = new pg.Client(guest.connection)
    await client.connect()
    await client.end()
    await guest.stop()
    await stopping
    assert.equal(runningPostmaster(foldersOf(dataDir)), undefined)
    const next = await openEmbedded(dataDir, quiet)
    assert.equal(next.ownsServer, true)
    await next.stop()
  })

  test('a keeper in a hurry does not wait', async () => {
    const dataDir = join(root, 'hurry')
    const keeper = await openEmbedded(dataDir, quiet)
    const guest = await openEmbedded(dataDir, quiet)
    await keeper.stop({ patienceMs: 0 })
    assert.equal(runningPostmaster(foldersOf(dataDir)), undefined)
    await guest.stop()
  })

  test('six at once, on a folder that a killed one left behind, all find their database', async () => {
    const dataDir = join(root, 'six')
    const first = await openEmbedded(dataDir, quiet)
    await first.stop()
    writeFileSync(foldersOf(dataDir).lock, JSON.stringify({ pid: process.pid, startedAt: 'another time' }))
    const codes = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const visitor = spawn(
          process.execPath,
          [join(import.meta.dirname, '../kit/brief-visitor.ts'), dataDir],
          { stdio: ['ignore', 'ignore', 'inherit'] },
        )
        const [code] = (await once(visitor, 'exit')) as [number | null] // node's own arguments of this event
        return code
      }),
    )
    assert.deepEqual(codes, [0, 0, 0, 0, 0, 0])
    assert.equal(runningPostmaster(foldersOf(dataDir)), undefined)
  })
})
