import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { correctCells } from './correct-cells.ts'
import { outcomeOf, type ListReading, type ListReadingOptions, type ReadRow } from './list-reading.ts'
import { readLists } from './read-lists.ts'
import { resolveUnits } from './resolve-units.ts'
import { addressOf, type SheetCells } from './sheet-cells.ts'

/** A sheet from its rows; a leading '^' merges the cell into the one above, '<' into the one on the left. */
function sheet(...rows: readonly (readonly string[])[]): SheetCells {
  const filled: { text: string; from?: string }[][] = []
  for (const [at, row] of rows.entries()) {
    const cells: { text: string; from?: string }[] = []
    for (const [column, text] of row.entries()) {
      const origin = text === '^' ? filled[at - 1]?.[column] : text === '<' ? cells[column - 1] : undefined
      const from =
        origin && (origin.from ?? (text === '^' ? addressOf(column, at) : addressOf(column - 1, at + 1)))
      cells.push(origin && from ? { text: origin.text, from } : { text })
    }
    filled.push(cells)
  }
  return {
    sheet: '清单',
    isHidden: false,
    rows: filled.flatMap((cells, at) => {
      const held = cells.flatMap(({ text, from }, column) =>
        text.trim() === ''
          ? []
          : [{ address: addressOf(column, at + 1), column, text, ...(from ? { mergedFrom: from } : {}) }],
      )
      return held.length > 0 ? [{ row: at + 1, cells: held }] : []
    }),
  }
}

function readOne(cells: SheetCells, options?: ListReadingOptions): ListReading {
  const { lists } = readLists([cells], options)
  const [list] = lists
  assert.ok(list, 'no headings found')
  return list
}

/** 'code@cell' of all that a row leaves open. */
function open({ doubts, faults }: ReadRow): string[] {
  return [...doubts, ...faults].map(({ code, cell }) => `${code}@${cell}`)
}

const headings = ['编号', '类别', '标题', '提案人', '主办', '会办', '办结时限']

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

describe('kind', () => {
  const plain = (title: string, proposer: string) => sheet(['标题', '提案人'], [title, proposer])
  const cases = [
    [
      'the caller’s default, doubted',
      plain('关于修路', '张三'),
      { defaultKind: 'suggestion' },
      'suggestion kindAssumed',
    ],
    ['unknown without a default', plain('关于修路', '张三'), {}, 'undefined kindUnknown'],
    ['from the proposer', plain('关于修路', '李明委员'), {}, 'proposal kindFromProposer'],
    [
      'from a party',
      plain('关于修路', '民革鹰潭'),
      { defaultKind: 'suggestion' },
      'proposal kindFromProposer',
    ],
    ['from the title’s last word', plain('关于修路的提案', '张三'), {}, 'proposal kindFromTitle'],
    [
      'from the line above',
      sheet(['某县2024年政协提案交办清单'], [], ['标题', '提案人'], ['关于修路', '张三']),
      {},
      'proposal ',
    ],
    [
      'from nothing when the line names both',
      sheet(['人大代表建议、政协提案清单'], ['标题', '提案人'], ['关于修路', '张三']),
      {},
      'undefined kindUnknown',
    ],
  ] as const
  for (const [name, cells, options, expected] of cases) {
    it(name, () => {
      const [row] = readOne(cells, options).rows
      const codes = [...(row?.doubts ?? []), ...(row?.faults ?? [])]
        .map(({ code }) => code)
        .filter(code => code.startsWith('kind'))
      assert.equal(`${row?.kind} ${codes.join()}`, expected)
    })
  }
})

describe('rows that are no items', () => {
  it('are skipped with their reason, and the figures they state are checked', () => {
    const list = readOne(
      sheet(
        ['某县2024年建议提案交办清单(共4件)', '<', '<'],
        ['序号', '案由', '承办单位'],
        ['一、人大建议(2件)', '<', '<'],
        ['1', '关于修路', '县交通局'],
        ['2', '关于通水', '县水利局'],
        ['二、政协提案（2件）', '<', '<'],
        ['序号', '案由', '承办单位'],
        ['1', '关于养犬', '县公安局'],
        ['2', '', ''],
        ['合计', '<', '4件'],
        ['人大建议2件、政协提案1件', '', ''],
        ['注：本表由督查室制', '', ''],
        ['', '', '', '', '别处的字'],
      ),
    )
    assert.deepEqual(
      list.skipped.map(({ row, why }) => `${row} ${why}`),
      [
        '1 above',
        '2 heading',
        '3 section',
        '6 section',
        '7 repeatedHeading',
        '9 numberedBlank',
        '10 total',
        '11 note',
        '12 note',
        '13 outsideTable',
      ],
    )
    assert.deepEqual(
      list.rows.map(({ title, kind }) => [title, kind]),
      [
        ['关于修路', 'suggestion'],
        ['关于通水', 'suggestion'],
        ['关于养犬', 'proposal'],
      ],
    )
    const figures = list.checks.flatMap(check =>
      'stated' in check ? [`${check.cell} ${check.of} ${check.stated} ${check.code}`] : [],
    )
    assert.deepEqual(figures, [
      'A1 all 4 totalDiffers',
      'C10 all 4 totalDiffers',
      'A11 suggestion 2 totalMatches',
      'A11 proposal 1 totalMatches',
    ])
  })

  it('do not swallow an item whose title begins like a note or a number', () => {
    const { rows } = readOne(
      sheet(
        ['序号', '标题'],
        ['1', '共计划建设5件实事的建议'],
        ['2', '一、关于修路'],
        ['3', '建议'],
        ['', '关于加强管理的建议'],
      ),
      { defaultKind: 'suggestion' },
    )
    assert.equal(rows.length, 4)
  })

  it('join lines whose title is merged downwards into one item', () => {
    const { rows, skipped } = readOne(
      sheet(
        ['编号', '标题', '提案人', '主办'],
        ['1', '关于修路', '张三', '县交通局'],
        ['^', '^', '李四', '^'],
        ['2', '关于通水', '王五', '县水利局'],
      ),
      { defaultKind: 'suggestion' },
    )
    assert.deepEqual(
      rows.map(({ proposers, hostNames }) => [proposers.map(({ name }) => name), hostNames]),
      [
        [['张三', '李四'], ['县交通局']],
        [['王五'], ['县水利局']],
      ],
    )
    assert.deepEqual(skipped.at(-1), { row: 3, why: 'continues', text: '1 关于修路 李四 县交通局' })
  })

  it('leave a gap in 序号 to be seen', () => {
    const { checks } = readOne(sheet(['序号', '编号', '标题'], ['1', '7', '关于甲'], ['3', '8', '关于乙']), {
      defaultKind: 'proposal',
    })
    assert.deepEqual(checks[0], { code: 'sequenceBroken', cell: 'A3', expected: 2, found: 3 })
  })
})

describe('units of rows', () => {
  const units = [
    { id: 'water', name: '县水利局', aliases: ['县水务局'] },
    { id: 'land', name: '县自然资源局', aliases: ['规划局'] },
  ]
  const list = sheet(
    headings,
    ['1', '建议', '关于通水', '张三', '县水务局', '', ''],
    ['2', '建议', '关于修渠', '张三', '盘山县水利局', '县自然资源局和规划局', ''],
    ['3', '建议', '关于修路', '张三', '县政府', '县公路段', ''],
    ['4', '建议', '关于治水', '张三', '县水利局', '县水务局', ''],
  )

  it('are found with their doubts at the cell', () => {
    const rows = resolveUnits(readOne(list).rows, units, '子洲县')
    assert.deepEqual(
      rows.map(({ hosts, coHosts }) =>
        [...hosts, ...coHosts].map(({ name, unitId }) => `${name}=${unitId}`).join(' '),
      ),
      [
        '县水务局=water',
        '盘山县水利局=water 县自然资源局=land',
        '县政府=undefined 县公路段=undefined',
        '县水利局=water 县水务局=water',
      ],
    )
    assert.deepEqual(rows.map(open), [
      [],
      ['unitUncertain@E3', 'unitTwice@F3'],
      ['unitGeneric@E4', 'unitUnknown@F4'],
      ['unitTwice@F5'],
    ])
  })
})

describe('corrections', () => {
  it('are read as if the file had said so', () => {
    const before = sheet(headings, ['7', '建议', '', '张三', '县水利局', '', ''])
    const after = correctCells(
      [before],
      [
        { sheet: '清单', cell: 'C2', text: '关于通水' },
        { sheet: '清单', cell: 'E2', text: '' },
        { sheet: '别的表', cell: 'C2', text: '不相干' },
      ],
    )
    const [row] = readLists(after).lists[0]?.rows ?? []
    assert.equal(row?.title, '关于通水')
    assert.deepEqual(row && open(row), ['noHost@E2'])
    assert.throws(() => correctCells([before], [{ sheet: '清单', cell: 'C', text: '' }]), RangeError)
  })
})

describe('every sheet', () => {
  const word = fc.constantFrom(
    '',
    '标题',
    '编号',
    '主办',
    '关于修路',
    '1',
    '合计',
    '92件',
    '县水利局',
    '张三',
    '建议',
    '提案',
    '注：',
    '6月底前',
    '^',
    '<',
    ' ',
  )

  it('ends with each of its rows once, as an item or as skipped', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 }), rows => {
        const cells = sheet(['标题', '编号', '主办', '提案人'], ...rows)
        const { rows: items, skipped } = readOne(cells, { defaultKind: 'suggestion' })
        const seen = [...items.map(({ row }) => row), ...skipped.map(({ row }) => row)]
        assert.deepEqual(
          seen.sort((one, other) => one - other),
          cells.rows.map(({ row }) => row),
        )
        for (const row of items)
          if (outcomeOf(row) !== 'refused') assert.ok(row.title.length >= 2 && row.kind)
      }),
    )
  })
})
