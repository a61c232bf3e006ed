import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import { previewInWorker } from '#application/import-items/preview-in-worker.ts'
import { serveCounty } from '#test/kit/server.ts'

const { request } = await serveCounty()
const boundary = 'the-boundary'

function multipart(bytes: Uint8Array | string, name = '清单.csv'): Buffer {
  return Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(bytes as Uint8Array),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}

const upload = (payload: Buffer, type = `multipart/form-data; boundary=${boundary}`) =>
  request('supervision', 'POST', '/imports/preview', { payload, headers: { 'content-type': type } })

/** A sheet of two cells far apart and these merged ranges. */
function merged(...ranges: readonly string[]): Uint8Array {
  const sheet = utils.aoa_to_sheet([['标题', '主办单位']])
  sheet.CV3000 = { t: 's', v: 'x' }
  sheet['!ref'] = 'A1:CV3000'
  sheet['!merges'] = ranges.map(range => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '清单')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}

describe('a file that is no list', () => {
  for (const [what, payload, type] of [
    ['a body cut off', multipart('标题,主办\n').subarray(0, 120), undefined],
    ['a body without boundary', multipart('标题,主办\n'), 'multipart/form-data'],
    ['a body that is no form at all', Buffer.from('hello'), undefined],
  ] as const) {
    test(`${what} is refused, not a fault of ours`, async () => {
      const answer = await upload(payload, type)
      assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, String(answer.statusCode))
      assert.match(String(answer.headers['content-type']), /problem\+json/)
    })
  }

  for (const [what, payload] of [
    ['a row of a thousand columns', multipart(`标题,主办\n${'a,'.repeat(1000)}`)],
    ['a cell of forty thousand characters', multipart(`标题,主办\n修桥的建议,${'住建局、'.repeat(10_000)}`)],
    ['one range merged over everything', multipart(merged('A1:XFD1048576'), '清单.xlsx')],
    [
      'ranges merged over each other',
      multipart(merged(...Array.from({ length: 50 }, (_, at) => `A1:CV${2900 + at}`)), '清单.xlsx'),
    ],
  ] as const) {
    test(`${what} is refused with a sentence`, async () => {
      const answer = await upload(payload)
      assert.equal(answer.statusCode, 400, answer.body.slice(0, 300))
      assert.match(answer.json().detail, /。/)
    })
  }
})

test('a thousand equal titles name a few of each other', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `${at + 1},关于修桥的建议`)
  const answer = await upload(multipart(['编号,标题', ...rows].join('\n')))
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 300))
  assert.ok(answer.body.length < 2_000_000, `${answer.body.length} bytes`)
})

test('reading that takes too long is ended, and said to be', async () => {
  const file = { bytes: Buffer.from('标题,主办\n修桥的建议,住建局'), fileName: '清单.csv' }
  const preview = await previewInWorker(
    { file, jurisdiction: { units: [], name: '柳河县' }, options: {} },
    { patience: 0 },
  )
  assert.deepEqual(preview, { fault: 'tooHeavy', fileName: '清单.csv' })
})
