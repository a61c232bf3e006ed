import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { headings, open, readOne, sheet } from '#test/kit/sheets.ts'
import { outcomeOf } from './list-reading.ts'
import { readLists } from './read-lists.ts'

describe('headings', () => {
  const rows: readonly (readonly [string, readonly (readonly string[])[], string])[] = [
    ['one row at the top', [headings], 'number kind title proposers host coHosts dueOn'],
    [
      'below titles, over two rows, merged',
      [
        ['某县2024年交办清单', '<', '<', '<'],
        [],
        ['案号', '案由(标题)', '承办单位', '<'],
        ['^', '^', '主办', '会(协)办'],
      ],
      'number title host coHosts',
    ],
    [
      'with blanks, stars and full width',
      [['编　号', '*标 题', '领衔代表/第一提案人', '承办 单位']],
      'number title proposers host',
    ],
    [
      'in English',
      [['body', 'number', 'title', 'cohosts', 'result_class']],
      'kind number title coHosts resultClass',
    ],
    [
      'of a system',
      [['提案编号', '提案标题', '第一提案人', '承办单位', '协办单位', '办理时限']],
      'number title proposers host coHosts dueOn',
    ],
  ]
  for (const [name, above, expected] of rows) {
    it(name, () => {
      const width = above.at(-1)?.length ?? 0
      const item = Array.from({ length: width }, (_, column) => (column % 2 ? '建议' : `关于第${column}条路`))
      const { columns } = readOne(sheet(...above, item), { defaultKind: 'suggestion' })
      assert.equal(
        columns
          .map(({ field }) => field)
          .join(' ')
          .replace('category', 'kind'),
        expected,
      )
    })
  }

  it('are found in the twentieth row, and a sheet without them is named', () => {
    const notes = Array.from({ length: 19 }, (_, at) => [`说明${at}`])
    assert.equal(readOne(sheet(...notes, ['标题', '主办'], ['关于修路', '县交通局'])).rows.length, 1)
    const { lists, sheetsSkipped } = readLists([
      sheet(['说明'], ['本表由公开信息整理']),
      { ...sheet(), sheet: '空表' },
    ])
    assert.equal(lists.length, 0)
    assert.deepEqual(sheetsSkipped, [
      { sheet: '清单', why: 'noHeadings', text: '说明' },
      { sheet: '空表', why: 'blank', text: '' },
    ])
  })

  it('name what is missing, ignored or stands in', () => {
    const { checks } = readOne(sheet(['序号', '标题', '经办科室'], ['1', '关于修路', '办公室']), {
      defaultKind: 'suggestion',
    })
    assert.deepEqual(checks, [
      { code: 'columnIgnored', cell: 'C1', heading: '经办科室' },
      { code: 'sequenceAsNumber', cell: 'A1' },
      { code: 'columnMissing', field: 'proposers' },
      { code: 'columnMissing', field: 'host' },
    ])
  })
})

describe('what 类别 means', () => {
  const meanings = [
    [['人大建议', '政协提案', '人大建议'], 'kind'],
    [['A', 'B1', 'C类'], 'resultClass'],
    [['城乡建设', '农林水', '教科文卫'], 'category'],
    [['重点提案', '集体提案', '议案转建议'], 'category'],
  ] as const
  for (const [values, expected] of meanings) {
    it(`${values.join('、')}: ${expected}`, () => {
      const { columns } = readOne(
        sheet(['标题', '类别'], ...values.map((value, at) => [`关于第${at}件`, value])),
        {
          defaultKind: 'proposal',
        },
      )
      assert.equal(columns[1]?.field, expected)
    })
  }

  it('is the mark of an item, not its subject, for 重点提案', () => {
    const { rows } = readOne(sheet(['标题', '类别'], ['关于节水', '重点提案'], ['关于修路', '城乡建设']), {
      defaultKind: 'proposal',
    })
    assert.deepEqual(
      rows.map(({ label, category }) => [label, category]),
      [
        ['重点提案', undefined],
        [undefined, '城乡建设'],
      ],
    )
  })
})

describe('rows', () => {
  it('take all fields, with full width, line breaks and several units in a cell', () => {
    const [row] = readOne(
      sheet(headings, [
        '第０１４号',
        '政协提案',
        '《关于加强\n养犬管理的提案》',
        '张　三等5人',
        '县公安局',
        '县住建局、县城管局\n百善镇政府',
        '2024.6.30',
      ]),
    ).rows
    assert.ok(row)
    assert.deepEqual(
      { ...row, cells: undefined },
      {
        row: 2,
        cells: undefined,
        kind: 'proposal',
        number: '014',
        sequence: 14,
        title: '关于加强养犬管理的提案',
        proposers: [{ name: '张三', headcount: 5, type: 'member' }],
        hostNames: ['县公安局'],
        coHostNames: ['县住建局', '县城管局', '百善镇政府'],
        dueOn: '2024-06-30',
        doubts: [],
        faults: [],
      },
    )
    assert.equal(row.cells.coHosts, 'F2')
    assert.equal(outcomeOf(row), 'accepted')
  })

  it('without a title are refused at their cell, all else is read', () => {
    const [row] = readOne(sheet(headings, ['7', '建议', '', '张三', '县水利局', '', ''])).rows
    assert.ok(row)
    assert.deepEqual(open(row), ['noTitle@C2'])
    assert.equal(outcomeOf(row), 'refused')
    assert.deepEqual(row.hostNames, ['县水利局'])
  })

  it('name each doubt at its cell', () => {
    const { rows } = readOne(
      sheet(
        headings,
        ['', '建议', '关于修路', '', '', '', '尽快'],
        ['来信', '建议', '关于通水', '代表等3人', '县水利局、县财政局', '', '6月底前'],
        ['1', '建议', '关于养犬的提案', '李委员', '县公安局', '', '45473'],
        ['01', '建议', '关于 通水。', '张三李四王五', '县公安局', '', ''],
      ),
      { year: 2024 },
    )
    assert.deepEqual(rows.map(open), [
      ['noNumber@A2', 'noProposer@D2', 'dueOnUnread@G2', 'noHost@E2'],
      ['numberUnread@A3', 'proposerNotNamed@D3', 'dueOnYearAssumed@G3', 'severalHosts@E3', 'sameTitle@C3'],
      ['kindContradicted@B4', 'dueOnFromSerial@G4', 'sameNumber@A4'],
      ['proposerUnclear@D5', 'sameNumber@A5', 'sameTitle@C5'],
    ])
    assert.deepEqual(
      rows.map(({ dueOn }) => dueOn),
      [undefined, '2024-06-30', '2024-06-30', undefined],
    )
  })

  it('refuse a title longer than an item may have, and one sign', () => {
    const { rows } = readOne(sheet(['标题', '编号'], ['长'.repeat(201), '1'], ['路', '2']), {
      defaultKind: 'suggestion',
    })
    assert.deepEqual(
      rows.map(row => row.faults.map(({ code }) => code)),
      [['titleTooLong'], ['titleTooShort']],
    )
  })

  it('refuse an error value in the title and doubt one elsewhere', () => {
    const list = sheet(headings, ['1', '建议', '#REF!', '张三', '#N/A', '', ''])
    const broken = list.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell =>
        cell.text.startsWith('#') ? { ...cell, trouble: 'error' as const } : cell,
      ),
    }))
    const [row] = readOne({ ...list, rows: broken }).rows
    assert.ok(row)
    assert.deepEqual(
      [row.faults.map(({ code, cell }) => code + cell), row.doubts.map(({ code, cell }) => code + cell)],
      [['cellBrokenC2'], ['cellBrokenE2']],
    )
  })
})
