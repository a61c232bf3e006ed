import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { CFB, utils, write, type WorkSheet } from '@e965/xlsx'
import iconv from 'iconv-lite'
import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import type { SheetCells } from '#domain/list-reading/sheet-cells.ts'
import { readWorkbook } from './read-workbook.ts'

type Rows = (string | number | null)[][]

function workbook(
  rows: Rows,
  dress: (sheet: WorkSheet) => void = () => {},
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows)
  dress(sheet)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '清单')
  return new Uint8Array(write(book, { type: 'buffer', bookType, compression: true }))
}

function sheets(bytes: Uint8Array, fileName = 'list.xlsx'): readonly SheetCells[] {
  const read = readWorkbook(bytes, fileName)
  assert.ok(!('fault' in read), JSON.stringify(read))
  return read
}

function fault(bytes: Uint8Array, fileName = 'list.xlsx'): ReadFault {
  const read = readWorkbook(bytes, fileName)
  assert.ok('fault' in read, 'the file was read')
  return read
}

/** 'C5=text' for every cell. */
function written(read: readonly SheetCells[]): string[] {
  return read.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ address, text }) => `${address}=${text}`)),
  )
}

describe('spreadsheets', () => {
  it('keeps text as text, with line breaks, leading zeros and long numbers', () => {
    const bytes = workbook([
      ['072', '第０１４号', '关于\n加强养犬管理'],
      [14, 20190128700, 3.5],
    ])
    assert.deepEqual(written(sheets(bytes)), [
      'A1=072',
      'B1=第０１４号',
      'C1=关于\n加强养犬管理',
      'A2=14',
      'B2=20190128700',
      'C2=3.5',
    ])
  })

  it('shows numbers as their format shows them', () => {
    const bytes = workbook([[7]], sheet => {
      sheet.A1.z = '000'
    })
    assert.deepEqual(written(sheets(bytes)), ['A1=007'])
  })

  it('turns date cells into days, in every time zone the process may run in', () => {
    const bytes = workbook([[45473, 45473.99, 45473]], sheet => {
      sheet.A1.z = 'yyyy/m/d'
      sheet.B1.z = 'yyyy"年"m"月"d"日"'
    })
    const zone = process.env.TZ
    for (const other of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
      process.env.TZ = other
      const [row] = sheets(bytes)[0]?.rows ?? []
      assert.deepEqual(
        row?.cells.map(({ text, date }) => [text, date]),
        [
          ['2024-06-30', '2024-06-30'],
          ['2024-06-30', '2024-06-30'],
          ['45473', undefined],
        ],
      )
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('fills merged ranges and tells where the text comes from', () => {
    const bytes = workbook(
      [
        ['承办单位', null, '备注'],
        ['主办', '会办', null],
      ],
      sheet => {
        sheet['!merges'] = [utils.decode_range('A1:B1'), utils.decode_range('C1:C2')]
      },
    )
    const cells = sheets(bytes).flatMap(({ rows }) => rows.flatMap(row => row.cells))
    assert.deepEqual(
      cells.map(({ address, text, mergedFrom = '' }) => `${address} ${text} ${mergedFrom}`.trim()),
      ['A1 承办单位', 'B1 承办单位 A1', 'C1 备注', 'A2 主办', 'B2 会办', 'C2 备注 C1'],
    )
  })

  it('does not pay for rows a sheet only claims, nor for blanks far below', () => {
    const bytes = workbook([['标题'], ['关于修路的建议']], sheet => {
      sheet.K9000 = { t: 's', v: ' ' }
      sheet['!ref'] = 'A1:K65000'
      sheet['!merges'] = [utils.decode_range('A1:XFD1')]
    })
    assert.deepEqual(written(sheets(bytes)), ['A1=标题', 'A2=关于修路的建议'])
  })

  it('names broken formulas instead of reading them as empty', () => {
    const bytes = workbook([['a', 'b']], sheet => {
      sheet.A1 = { t: 'e', v: 0x17, w: '#REF!' }
      sheet.B1 = { t: 'n', f: 'SUM(C1:C9)', v: 92 }
    })
    const cells = sheets(bytes).flatMap(({ rows }) => rows.flatMap(row => row.cells))
    assert.deepEqual(
      cells.map(({ text, trouble }) => [text, trouble]),
      [
        ['#REF!', 'error'],
        ['92', undefined],
      ],
    )
  })

  it('reads the old format and goes by the bytes, not by the name', () => {
    assert.deepEqual(written(sheets(workbook([['标题']], undefined, 'biff8'), 'list.xls')), ['A1=标题'])
    assert.deepEqual(written(sheets(workbook([['标题']]), 'list.csv')), ['A1=标题'])
  })
})

describe('separated text', () => {
  const text = '编号,标题,主办\r\n072,"关于""双减""的\n建议,两条",县教体局\r\n'
  const expected = ['A1=编号', 'B1=标题', 'C1=主办', 'A2=072', 'B2=关于"双减"的\n建议,两条', 'C2=县教体局']
  const encodings = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
    ['GBK', iconv.encode(text, 'gbk')],
    ['GB 18030', iconv.encode(text, 'gb18030')],
    ['UTF-16 with mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ] as const
  for (const [name, bytes] of encodings) {
    it(`reads ${name}`, () => assert.deepEqual(written(sheets(bytes, '清单.csv')), expected))
  }

  it('finds tabs although titles hold commas, and keeps empty fields apart', () => {
    const tabbed = 'number\ttitle\thost\n1\t一,二,三\t\n\t四,五\t县水利局\n'
    assert.deepEqual(written(sheets(Buffer.from(tabbed), 'list.tsv')), [
      'A1=number',
      'B1=title',
      'C1=host',
      'A2=1',
      'B2=一,二,三',
      'B3=四,五',
      'C3=县水利局',
    ])
  })

  it('takes a quotation mark that only opens a word as part of the text', () => {
    const bytes = Buffer.from('标题\t主办\n"双减"政策落实\t县教体局\n')
    assert.deepEqual(written(sheets(bytes)), ['A1=标题', 'B1=主办', 'A2="双减"政策落实', 'B2=县教体局'])
  })

  it('obeys the separator a spreadsheet program names', () => {
    assert.deepEqual(written(sheets(Buffer.from('sep=;\n标题;主办\n'))), ['A1=标题', 'B1=主办'])
  })

  it('names the row of a quotation mark that is never closed', () => {
    const read = fault(Buffer.from('标题,主办\n"关于修路,县交通局\n关于通水,县水利局\n'), 'list.csv')
    assert.deepEqual(read, { fault: 'unclosedQuote', row: 2, fileName: 'list.csv' })
  })
})

describe('files that are no list', () => {
  const good = workbook(Array.from({ length: 50 }, (_, at) => [`关于第${at}件事的建议`]))

  it('tells what they are', () => {
    assert.equal(fault(new Uint8Array()).fault, 'emptyFile')
    assert.equal(fault(Buffer.from('\n \n')).fault, 'noCells')
    assert.equal(fault(Buffer.alloc(21 * 1024 * 1024, 65)).fault, 'fileTooLarge')
    assert.deepEqual(fault(Buffer.from('%PDF-1.7 …'), '清单.xlsx'), {
      fault: 'notASpreadsheet',
      looksLike: 'pdf',
      fileName: '清单.xlsx',
    })
    assert.equal(fault(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])).looksLike, 'picture')
    assert.equal(
      fault(Buffer.from('<html><table><tr><td>标题</td></tr></table></html>'), 'list.xls').looksLike,
      'webPage',
    )
    assert.equal(fault(Buffer.from([1, 2, 0, 3])).looksLike, 'binary')
    assert.equal(fault(zip([{ name: 'word/document.xml', content: '<w/>' }])).looksLike, 'word')
    assert.equal(fault(zip([{ name: 'a.txt', content: 'a' }])).looksLike, 'archive')
    assert.equal(fault(Buffer.from([0xc8, 0xff, 0xff, 0x41, 0xff])).fault, 'encodingUnknown')
  })

  it('tells a truncated file from a damaged one', () => {
    assert.equal(fault(good.subarray(0, good.length - 100)).fault, 'truncated')
    const damaged = zip([{ name: 'xl/workbook.xml', content: 'no xml at all' }])
    assert.ok(['damaged', 'noCells'].includes(fault(damaged).fault))
  })

  it('tells a password, in the new format, the old one and in a zip', () => {
    const encrypted = CFB.utils.cfb_new()
    CFB.utils.cfb_add(encrypted, '/EncryptionInfo', Buffer.alloc(64))
    CFB.utils.cfb_add(encrypted, '/EncryptedPackage', Buffer.alloc(5000))
    assert.equal(
      fault(new Uint8Array(Buffer.from(CFB.write(encrypted, { type: 'buffer' })))).fault,
      'passwordProtected',
    )
    const old = CFB.utils.cfb_new()
    const beginning = [0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 0, 0]
    CFB.utils.cfb_add(old, '/Workbook', Buffer.concat([Buffer.from(beginning), Buffer.alloc(5000)]))
    assert.equal(
      fault(new Uint8Array(Buffer.from(CFB.write(old, { type: 'buffer' }))), 'a.xls').fault,
      'passwordProtected',
    )
    assert.equal(fault(zip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }])).fault, 'passwordProtected')
  })

  it('refuses a bomb that admits its size before unpacking it', () => {
    const bomb = zip([{ name: 'xl/workbook.xml', content: 'x', declared: 3_000_000_000 }])
    assert.equal(fault(bomb).fault, 'unpacksTooLarge')
  })

  it('refuses a bomb that lies about its size', () => {
    const bomb = zip([{ name: 'xl/workbook.xml', content: '0'.repeat(4_000_000), declared: 1000 }])
    assert.equal(fault(bomb).fault, 'damaged')
  })

  it('refuses thousands of entries', () => {
    const entries = Array.from({ length: 2100 }, (_, at) => ({ name: `xl/${at}.xml`, content: '' }))
    assert.equal(fault(zip([{ name: 'xl/workbook.xml', content: '' }, ...entries])).fault, 'unpacksTooLarge')
  })
})

describe('real lists', () => {
  const folder = new URL('../../../../shared/data/', import.meta.url)
  const list = new URL('assignment-list.xlsx', folder)
  const items = new URL('published-items.tsv', folder)

  it('opens the assignment list', { skip: !existsSync(list) }, () => {
    const read = sheets(readFileSync(list))
    assert.deepEqual(
      read.map(({ sheet, rows }) => [sheet, rows.length, rows.at(-1)?.row]),
      [
        ['交办清单', 97, 97],
        ['Sheet2', 2, 2],
      ],
    )
    const cell = read[0]?.rows[5]?.cells.find(({ address }) => address === 'H6')
    assert.equal(cell?.date, '2024-06-30')
  })

  it('opens the published items', { skip: !existsSync(items) }, () => {
    const read = sheets(readFileSync(items), 'published-items.tsv')
    assert.equal(read[0]?.sheet, 'published-items')
    assert.equal(read[0]?.rows.length, 93)
  })
})

type Entry = { name: string; content: string; declared?: number; flags?: number }

/** A zip file as the bytes say it, so that a test can lie in them. */
function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, declared = Buffer.byteLength(content), flags = 0 } of entries) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(flags, 6)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(declared, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, listed, end]))
}
