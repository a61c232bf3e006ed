import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { diskStore } from '#storage/disk-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiban-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const store = diskStore(join(folder, 'files'))
const bytes = Buffer.from('记录')
const hash = createHash('sha256').update(bytes).digest('hex')

describe('the store of files on the disk', () => {
  test('keeps the same content once, even when it comes many times at once, and leaves nothing beside it', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.put(hash, bytes)))
    assert.deepEqual(await store.get(hash), bytes)
    assert.deepEqual(readdirSync(join(folder, 'files'), { recursive: true }).sort(), [
      hash.slice(0, 2),
      join(hash.slice(0, 2), hash),
    ])
  })

  test('knows nothing of a hash that never came', async () => {
    assert.equal(await store.get('0'.repeat(64)), undefined)
  })

  test('is led out of its folder by no name', async () => {
    for (const name of ['../../etc/passwd', `..${'a'.repeat(62)}`, hash.toUpperCase(), ''])
      await assert.rejects(store.get(name), /no hash/)
  })
})
