import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { verify } from '#application/verify/verify.ts'
import type { FileRef } from '#domain/item/files.ts'
import { fileLimit } from '#domain/vocabulary/file-types.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'
import { multipart, pdf, photograph } from '#test/kit/uploads.ts'

const { app, county, request } = await serveCounty()
const itemId = await county.submitSuggestion()
await county.assign(itemId)
await county.do('housingOffice', itemId, 'signForAssignment', { assignmentId: 'a1' })

const upload = (who: Name | null, bytes: Uint8Array | string, name = '沟通记录.pdf', headers = {}) => {
  const { payload, headers: own } = multipart(bytes, name)
  return request(who, 'POST', '/files', { payload, headers: { ...own, ...headers } })
}
const uploaded = async (who: Name, bytes: Uint8Array = pdf(), name?: string) =>
  (await upload(who, bytes, name)).json<FileRef>()
const read = (who: Name, fileId: string, of = itemId) => request(who, 'GET', `/items/${of}/files/${fileId}`)

const contact = (files: readonly string[], summary = '到村里看了路') => ({
  assignmentId: 'a1',
  phase: 'before',
  means: 'visit',
  heldOn: '2024-04-26',
  proposers: [0],
  unitPeople: [{ name: '孙工', rank: 'handler' }],
  summary,
  files,
})
const log = (who: Name, data: object) =>
  request(who, 'POST', `/items/${itemId}/log-contact`, { payload: data })

describe('an upload', () => {
  test('comes back with its Chinese name, its true type and its hash', async () => {
    const answer = await upload('housingHandler', pdf())
    assert.equal(answer.statusCode, 201, answer.body)
    const { name, type, size, hash } = answer.json<FileRef>()
    assert.deepEqual({ name, type, size }, { name: '沟通记录.pdf', type: 'pdf', size: pdf().length })
    assert.match(hash, /^[0-9a-f]{64}$/)
  })

  test('without a session is refused', async () => {
    assert.equal((await upload(null, pdf())).statusCode, 401)
  })

  test('clicked twice with one key is one file; the key with other bytes is refused', async () => {
    const key = { 'idempotency-key': 'upload-0001' }
    const [first, second] = [
      await upload('housingHandler', pdf('a'), '甲.pdf', key),
      await upload('housingHandler', pdf('a'), '甲.pdf', key),
    ]
    assert.equal(first.json<FileRef>().id, second.json<FileRef>().id)
    assert.equal((await upload('housingHandler', pdf('b'), '甲.pdf', key)).statusCode, 409)
  })

  test('keeps no folders, hidden characters or false endings in its name', async () => {
    for (const [given, kept] of [
      ['../../etc/passwd', 'passwd.pdf'],
      ['..\\\\..\\\\记录.pdf', '记录.pdf'],
      ['记录\u202efdp.exe', '记录fdp.exe.pdf'],
      ['.pdf', null],
      [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(120)}.pdf`],
    ] as const) {
      const answer = await upload('housingHandler', pdf(), given)
      if (kept === null) assert.equal(answer.statusCode, 400, given)
      else assert.equal(answer.json<FileRef>().name, kept)
    }
  })

  test('with a NUL in its name is refused', async () => {
    const answer = await upload('housingHandler', pdf(), 'a\u0000b.pdf')
    assert.ok(answer.statusCode === 400, String(answer.statusCode))
  })

  for (const [what, bytes, name, status] of [
    ['nothing in it', '', '空.pdf', 400],
    ['60 MB', Buffer.alloc(60 * 1_048_576, 1), '大.pdf', 413],
    ['one byte more than the limit', Buffer.concat([pdf(), Buffer.alloc(fileLimit)]), '大.pdf', 413],
    ['a page of script under the name of a PDF', '<html><script>alert(1)</script>', '通知.pdf', 400],
    ['a program', Buffer.from('MZ\u0000\u0001 program'), '工具.exe', 400],
    ['a drawing that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>', '图.svg', 400],
    ['control characters under the name of a text', 'a\u0001b', '记.txt', 400],
    ['a photograph cut off', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), '照.jpg', 400],
  ] as const) {
    test(`with ${what} is refused with a sentence`, async () => {
      const answer = await upload('housingHandler', bytes, name)
      assert.equal(answer.statusCode, status, answer.body.slice(0, 200))
      assert.match(answer.json().detail, /。/)
    })
  }

  test('that is no multipart body is refused, not a fault of ours', async () => {
    const answer = await request('housingHandler', 'POST', '/files', { payload: { file: 'x' } })
    assert.equal(answer.statusCode, 400)
  })

  test('of a photograph loses its place and stands upright', async () => {
    const before = await photograph()
    assert.ok((await sharp(before).metadata()).exif)
    const { id } = await uploaded('housingHandler', before, '现场.jpg')
    await log('housingHandler', contact([id], '现场查看了路面'))
    const { exif, width, height } = await sharp((await read('housingHandler', id)).rawPayload).metadata()
    assert.deepEqual({ exif, width, height }, { exif: undefined, width: 20, height: 40 })
  })
})

describe('a command that names files', () => {
  test('is refused where the sender did not upload them, and where there is no such file', async () => {
    const { id } = await uploaded('housingOffice')
    for (const foreign of [id, 'nothing']) {
      const answer = await log('housingHandler', contact([foreign]))
      assert.deepEqual([answer.statusCode, answer.json().code], [409, 'unknownFile'])
    }
  })

  test('leaves them in the record, with name and hash', async () => {
    const { id } = await uploaded('housingHandler')
    assert.equal((await log('housingHandler', contact([id], '谈了时间安排'))).statusCode, 200)
    const { item } = (await request('wang', 'GET', `/items/${itemId}`)).json()
    const shown = item.contacts.find(({ summary }: { summary: string }) => summary === '谈了时间安排')
    assert.deepEqual(
      shown.files.map(({ name }: FileRef) => name),
      ['沟通记录.pdf'],
    )
  })
})

describe('a file of an item', () => {
  test('is saved under its own name, never shown as a page; a picture may be shown', async () => {
    const paper = await uploaded('housingHandler', pdf('甲'), '签名 表（1）.pdf')
    const photo = await uploaded('housingHandler', await photograph(), '现场.jpg')
    await log('housingHandler', contact([paper.id, photo.id], '请代表签了字'))
    const answer = await read('wang', paper.id)
    assert.equal(answer.statusCode, 200)
    assert.equal(
      answer.headers['content-disposition'],
      `attachment; filename="tiban"; filename*=UTF-8''${encodeURIComponent('签名 表（1）.pdf')}`,
    )
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.deepEqual(answer.rawPayload, pdf('甲'))
    const picture = await read('wang', photo.id)
    assert.match(String(picture.headers['content-disposition']), /^inline;/)
    assert.equal(picture.headers['content-type'], 'image/jpeg')
  })

  test('does not exist for a unit without a part, another proposer, another county, or under another item', async () => {
    const { id } = await uploaded('housingHandler')
    await log('housingHandler', contact([id], '再次沟通'))
    const other = await county.submitSuggestion('关于另一件事的建议')
    for (const who of ['roadsOffice', 'zhao', 'committee', 'administrator'] as const)
      assert.equal((await read(who, id)).statusCode, 404, who)
    assert.equal((await read('supervision', id)).statusCode, 200)
    assert.equal((await read('supervision', id, other)).statusCode, 404)
  })

  test('that no command named is read by nobody, its uploader included', async () => {
    const { id } = await uploaded('housingHandler')
    assert.equal((await read('housingHandler', id)).statusCode, 404)
  })
})

test('verify names a file that is missing or was changed, and nothing else', async () => {
  const { id, hash } = await uploaded('housingHandler', pdf('核对'), '核对.pdf')
  await log('housingHandler', contact([id], '核对了清单'))
  assert.deepEqual((await verify(app)).faults, [])
  const place = join(app.dataDir, 'files', hash.slice(0, 2), hash)
  writeFileSync(place, 'other')
  assert.match((await verify(app)).faults.map(({ detail }) => detail).join(), /核对\.pdf” was changed/)
  rmSync(place)
  assert.match((await verify(app)).faults.map(({ detail }) => detail).join(), /核对\.pdf” is missing/)
})
