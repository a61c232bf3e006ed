import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { foldersOf } from '#database/engine/embedded/cluster-folder.ts'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { runningPostmaster } from '#database/engine/embedded/postmaster.ts'

const quiet = () => undefined
const root = mkdtempSync(join(tmpdir(), 'tiban-together-'))
after(() => rmSync(root, { recursive: true, force: true }))

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
