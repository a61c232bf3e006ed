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

/** One long text that many cells share: small in the file, large to read. */
function shared(): Uint8Array {
  const text = '修桥'.repeat(15_000)
  const sheet = utils.aoa_to_sheet([['标题', '主办单位'], ...Array.from({ length: 400 }, () => [text, text])])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '清单')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }))
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
    ['a row of three hundred columns', multipart(`标题,主办\n${'a,'.repeat(300)}`)],
    ['a line of millions of columns', multipart('a,'.repeat(9_000_000))],
    ['a list of twenty thousand and one rows', multipart('修桥的建议,住建局\n'.repeat(20_001))],
    ['a text shared by thousands of cells', multipart(shared(), '清单.xlsx')],
    ['a cell of a million characters', multipart(`标题,主办\n修桥的建议,${'县住建局、'.repeat(200_000)}`)],
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

test('of merged ranges without end it is said what to delete', async () => {
  const answer = await upload(multipart(merged('A1:XFD1048576'), '清单.xlsx'))
  assert.match(answer.json().detail, /合并单元格/)
})

test('a thousand equal titles name a few of each other', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `${at + 1},关于修桥的建议`)
  const answer = await upload(multipart(['编号,标题', ...rows].join('\n')))
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 300))
  assert.ok(answer.body.length < 2_000_000, `${answer.body.length} bytes`)
})

test('a row with more units or proposers than an item has is refused, the others are read', async () => {
  const rows = [
    '类别,标题,主办,提案人',
    `建议,修桥的建议,${'县住建局、'.repeat(6000)},张三`,
    `建议,修路的建议,县住建局,${'张三、'.repeat(401)}`,
    '建议,修渠的建议,县住建局,张三',
  ]
  const answer = await upload(multipart(rows.join('\n')))
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 300))
  const faults = answer
    .json()
    .lists[0].rows.map((row: { faults: { code: string; detail: string }[] }) =>
      row.faults.map(({ code, detail }) => `${code} ${detail}`),
    )
  assert.deepEqual(faults, [
    ['tooManyNames 名称超过20个，请精简后再导入。'],
    ['tooManyNames 名称超过400个，请精简后再导入。'],
    [],
  ])
})

test('the server answers while files are read that end in nothing', async () => {
  const heavy = multipart(`标题,主办\n${'修桥的建议,县住建局\n'.repeat(3000)}`)
  const reading = Promise.all(Array.from({ length: 14 }, () => upload(heavy)))
  const items = await request('supervision', 'GET', '/items')
  assert.equal(items.statusCode, 200)
  const statuses = (await reading).map(({ statusCode }) => statusCode).sort()
  assert.deepEqual(statuses, [...Array.from({ length: 12 }, () => 200), 429, 429])
})

test('reading that takes too long is ended, and said to be', async () => {
  const file = { bytes: Buffer.from('标题,主办\n修桥的建议,住建局'), fileName: '清单.csv' }
  const preview = await previewInWorker(
    { file, jurisdiction: { units: [], name: '柳河县' }, options: {} },
    { patience: 0 },
  )
  assert.deepEqual(preview, { fault: 'tooHeavy', fileName: '清单.csv' })
})
