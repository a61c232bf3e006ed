import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { foldersOf } from '#database/engine/embedded/cluster-folder.ts'
import { takeLock } from '#database/engine/embedded/lock.ts'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { runningPostmaster } from '#database/engine/embedded/postmaster.ts'
import { unprivilegedRunner } from '#database/engine/embedded/unprivileged.ts'
import { migrate, readMigrations } from '#database/engine/migrate.ts'
import { openPool, type Connection } from '#database/engine/pool.ts'

const quiet = () => undefined
const root = mkdtempSync(join(tmpdir(), 'tiban-engine-'))
after(() => rmSync(root, { recursive: true, force: true }))
const isRoot = process.getuid?.() === 0

async function select(connection: Connection): Promise<unknown> {
  const database = openPool(connection)
  try {
    return (
      await sql`select current_setting('fsync') as fsync, current_setting('listen_addresses') as tcp`.execute(
        database.kysely,
      )
    ).rows[0]
  } finally {
    await database.close()
  }
}

describe('the embedded database', () => {
  test('runs durably, on a socket of its own and on no network', async () => {
    const dataDir = join(root, 'plain')
    const database = await openEmbedded(dataDir, quiet)
    assert.deepEqual(await select(database.connection), { fsync: 'on', tcp: '' })
    await database.stop()
    assert.equal(runningPostmaster(foldersOf(dataDir)), undefined)
  })

  test('is joined by a second process, which leaves it running', async () => {
    const dataDir = join(root, 'joined')
    const keeper = await openEmbedded(dataDir, quiet)
    const guest = await openEmbedded(dataDir, quiet)
    assert.deepEqual([keeper.ownsServer, guest.ownsServer], [true, false])
    await guest.stop()
    assert.deepEqual(await select(keeper.connection), { fsync: 'on', tcp: '' })
    await keeper.stop()
  })

  test('starts where the path is longer than a socket may be', async () => {
    const dataDir = join(root, 'a-very-long-folder-name'.repeat(5), 'data')
    const database = await openEmbedded(dataDir, quiet)
    assert.deepEqual(await select(database.connection), { fsync: 'on', tcp: '' })
    await database.stop()
  })

  test('starts for root in a folder closed to everybody else', { skip: !isRoot && 'not root' }, async () => {
    const closed = join(root, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const database = await openEmbedded(join(closed, 'data'), quiet)
    assert.deepEqual(await select(database.connection), { fsync: 'on', tcp: '' })
    await database.stop()
  })

  test('runs as nobody where root has no user namespaces', { skip: !isRoot && 'not root' }, async () => {
    chmodSync(root, 0o755)
    const runner = unprivilegedRunner({ allowNamespace: false })
    assert.ok(runner.uid)
    const database = await openEmbedded(join(root, 'nobody'), quiet, { runner })
    assert.deepEqual(await select(database.connection), { fsync: 'on', tcp: '' })
    await database.stop()
  })

  test('keeps the owner of a folder that root opens', { skip: !isRoot && 'not root' }, async () => {
    chmodSync(root, 0o755)
    const dataDir = join(root, 'of-somebody')
    const first = await openEmbedded(dataDir, quiet, {
      runner: unprivilegedRunner({ allowNamespace: false }),
    })
    await first.stop()
    const again = await openEmbedded(dataDir, quiet)
    assert.deepEqual(await select(again.connection), { fsync: 'on', tcp: '' })
    await again.stop()
    assert.notEqual(statSync(join(dataDir, 'postgres')).uid, 0)
  })

  test('takes over a lock whose holder was killed, and no other', () => {
    const path = join(root, 'lock')
    const holder = spawn('sleep', ['60'])
    writeFileSync(path, JSON.stringify({ pid: holder.pid, startedAt: 'another time' }))
    const lock = takeLock(path)
    assert.ok('release' in lock, 'the number was used again by somebody else')
    assert.ok(!('release' in takeLock(path)), 'a second holder got the lock')
    lock.release()
    assert.equal(existsSync(path), false)
    holder.kill('SIGKILL')
  })

  test('says so when the data folder belongs to a newer PostgreSQL, or cannot be written', async () => {
    const newer = join(root, 'newer')
    mkdirSync(join(newer, 'postgres'), { recursive: true })
    writeFileSync(join(newer, 'postgres', 'PG_VERSION'), '99\n')
    await assert.rejects(openEmbedded(newer, quiet), /newer PostgreSQL \(99/)
    writeFileSync(join(root, 'file'), '')
    await assert.rejects(openEmbedded(join(root, 'file', 'data'), quiet), /cannot be written/)
  })

  test('says so when the disk is full', { skip: !isRoot && 'not root' }, async t => {
    const small = join(root, 'small')
    mkdirSync(small)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small]).status !== 0)
      return t.skip('no right to mount')
    try {
      await assert.rejects(openEmbedded(join(small, 'data'), quiet), /disk is full/)
    } finally {
      spawnSync('umount', [small])
    }
  })
})

describe('migrations', () => {
  test('run once, in order, and refuse a database from a newer program or a changed file', async () => {
    const embedded = await openEmbedded(join(root, 'migrated'), quiet)
    const database = openPool(embedded.connection)
    try {
      const migrations = readMigrations()
      assert.deepEqual(
        await migrate(database, migrations),
        migrations.map(({ name }) => name),
      )
      assert.deepEqual(await migrate(database, migrations), [])
      await assert.rejects(migrate(database, migrations.slice(0, -1)), /newer Tiban/)
      const changed = migrations.map((migration, index) =>
        index === 0 ? { ...migration, checksum: 'x' } : migration,
      )
      await assert.rejects(migrate(database, changed), /changed after it had been applied/)
    } finally {
      await database.close()
      await embedded.stop()
    }
  })
})
