import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { submitItem } from '#application/submit-item/submit-item.ts'
import { operatorActor } from '#application/system-actor.ts'
import { verify } from '#application/verify/verify.ts'
import { openApplication } from '#cli/open-application.ts'
import { foldersOf } from '#database/engine/embedded/cluster-folder.ts'
import { runningPostmaster, stopPostmaster } from '#database/engine/embedded/postmaster.ts'
import { foundCounty } from '#test/kit/county.ts'

const quiet = () => undefined
const dataDir = mkdtempSync(join(tmpdir(), 'tiban-killed-'))
after(async () => {
  const pid = runningPostmaster(foldersOf(dataDir))
  if (pid) await stopPostmaster(pid)
  rmSync(dataDir, { recursive: true, force: true })
})

/** Opens the folder as the program does at every start. */
async function open() {
  const opened = await openApplication({ dataDir }, quiet)
  return opened
}

async function idsOf(app: Awaited<ReturnType<typeof open>>['app']): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ item_id: string }>`select item_id from items`.execute(app.database.kysely)
  return new Set(rows.map(({ item_id }) => item_id))
}

describe('killed without warning', () => {
  test('the program: it starts by itself again, every acknowledged command is there, verify passes', async () => {
    const first = await open()
    await foundCounty({ ...first.app, at: quiet })
    await first.close()
    const acknowledged: string[] = []
    for (let time = 0; time < 3; time += 1) {
      const clerk = spawn(process.execPath, [join(import.meta.dirname, '../kit/busy-clerk.ts'), dataDir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const killAfter = acknowledged.length + 40
      for await (const line of createInterface({ input: clerk.stdout })) {
        if (line !== 'ready') acknowledged.push(line)
        if (acknowledged.length === killAfter) clerk.kill('SIGKILL')
      }
    }
    const again = await open()
    try {
      assert.equal(again.ownsServer, true)
      const present = await idsOf(again.app)
      assert.deepEqual(
        acknowledged.filter(id => !present.has(id)),
        [],
      )
      assert.deepEqual((await verify(again.app)).faults, [])
    } finally {
      await again.close()
    }
  })

  test('the database: it is started again under the running program, and nothing acknowledged is lost', async () => {
    const { app, close } = await open()
    try {
      const acknowledged: string[] = []
      let failures = 0
      let isOver = false
      const clerks = Array.from({ length: 4 }, async (_, clerk) => {
        for (let number = 0; !isOver; number += 1) {
          const data = {
            kind: 'proposal',
            period: 'inSession',
            sessionId: 'c1',
            year: 2024,
            title: `关于${clerk}号员工第${number}件的提案`,
            proposers: [{ name: '赵敏', type: 'member' }],
          }
          try {
            const outcome = await submitItem(app, operatorActor('county'), data)
            if (outcome.kind === 'done') acknowledged.push(outcome.streamId)
          } catch {
            failures += 1
            await wait(50)
          }
        }
      })
      for (let time = 0; time < 3; time += 1) {
        const before = acknowledged.length
        while (acknowledged.length < before + 40) await wait(10)
        const pid = runningPostmaster(foldersOf(dataDir))
        assert.ok(pid)
        process.kill(pid, 'SIGKILL')
      }
      const before = acknowledged.length
      while (acknowledged.length < before + 40) await wait(10)
      isOver = true
      await Promise.all(clerks)
      assert.ok(failures > 0, 'the database was never missed')
      const present = await idsOf(app)
      assert.deepEqual(
        acknowledged.filter(id => !present.has(id)),
        [],
      )
      assert.equal(new Set(acknowledged).size, acknowledged.length)
      assert.deepEqual((await verify(app)).faults, [])
    } finally {
      await close()
    }
  })
})
