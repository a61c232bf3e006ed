import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { headings, open, readOne, sheet } from '#test/kit/sheets.ts'
import { correctCells } from './correct-cells.ts'
import { outcomeOf } from './list-reading.ts'
import { readLists } from './read-lists.ts'
import { resolveUnits } from './resolve-units.ts'

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
