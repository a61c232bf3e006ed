import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  completeDemonstration,
  removeUnfinishedDemonstrations,
} from '#application/demonstration/unfinished.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { systemActor } from '#application/system-actor.ts'
import { verify } from '#application/verify/verify.ts'
import { foldersOf } from '#database/engine/embedded/cluster-folder.ts'
import { runningPostmaster } from '#database/engine/embedded/postmaster.ts'
import { foundCounty, must, openTestDatabase } from '#test/kit/county.ts'

describe('a start that is cut off', () => {
  test('leaves no database running behind, at whatever moment the signal comes', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tiban-early-'))
    after(() => rmSync(dataDir, { recursive: true, force: true }))
    const starting = spawn(process.execPath, [join(import.meta.dirname, '../../src/cli/start.ts')], {
      env: { ...process.env, TIBAN_DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface({ input: starting.stdout }))
      if (line.includes('steps to play')) starting.kill('SIGTERM')
    if (starting.exitCode === null) await once(starting, 'exit')
    assert.equal(starting.exitCode, 0)
    assert.equal(runningPostmaster(foldersOf(dataDir)), undefined)
  })

  test('leaves no half of a demonstration: it is removed, a told one and a real county are not', async () => {
    const app = await openTestDatabase()
    await foundCounty(app, 'real')
    for (const id of ['told', 'half']) {
      const data = { name: '演示县', isDemonstration: true }
      await must(commandJurisdiction(app, systemActor(id), { name: 'foundJurisdiction', data }))
    }
    await completeDemonstration(app, 'told')
    assert.equal(await removeUnfinishedDemonstrations(app), 1)
    assert.equal(await removeUnfinishedDemonstrations(app), 0)
    const { rows } = await sql<{
      id: string
    }>`select distinct jurisdiction_id as id from events order by id`.execute(app.database.kysely)
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['real', 'told'],
    )
    const { jurisdictions, faults } = await verify(app)
    assert.deepEqual([jurisdictions, faults], [2, []])
    // The county can be founded again under its name.
    const data = { name: '演示县', isDemonstration: true }
    await must(commandJurisdiction(app, systemActor('half'), { name: 'foundJurisdiction', data }))
  })
})
