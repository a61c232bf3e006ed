import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { outcomeOf, type ListReading } from '#domain/list-reading/list-reading.ts'
import { readLists } from '#domain/list-reading/read-lists.ts'
import { readWorkbook } from './read-workbook.ts'

const folder = new URL('../../../../shared/data/', import.meta.url)

function listIn(name: string): ListReading {
  const sheets = readWorkbook(readFileSync(new URL(name, folder)), name)
  assert.ok(!('fault' in sheets))
  const { lists } = readLists(sheets, { defaultKind: 'suggestion', year: 2023 })
  const [list] = lists
  assert.ok(list && lists.length === 1)
  return list
}

function counted<Value extends string>(values: readonly Value[]): Partial<Record<Value, number>> {
  const groups = Object.groupBy(values, value => value)
  return Object.fromEntries(
    Object.entries<Value[]>(groups as Record<Value, Value[]>).map(([value, list]) => [value, list.length]), // no group is empty
  ) as Partial<Record<Value, number>>
}

const codes = (list: ListReading) => list.rows.flatMap(({ doubts }) => doubts.map(({ code }) => code))

describe('the assignment list of a county', {
  skip: !existsSync(new URL('assignment-list.xlsx', folder)),
}, () => {
  const list = listIn('assignment-list.xlsx')

  it('gives all 92 items, none refused, and says what it left out', () => {
    assert.equal(list.rows.length, 92)
    assert.deepEqual(
      list.rows.map(({ row }) => row),
      Array.from({ length: 92 }, (_, at) => at + 5),
    )
    assert.deepEqual(counted(list.rows.map(({ kind = 'none' }) => kind)), { suggestion: 61, proposal: 31 })
    assert.deepEqual(counted(list.rows.map(outcomeOf)), { doubtful: 89, accepted: 3 })
    assert.deepEqual(
      list.skipped.map(({ row, why }) => `${row} ${why}`),
      ['1 above', '2 above', '3 heading', '4 heading', '97 total'],
    )
    assert.equal(list.period, 'inSession')
  })

  it('agrees with the total the list states', () => {
    assert.deepEqual(list.checks, [
      { code: 'totalMatches', cell: 'D97', of: 'all', stated: 92, read: 92 },
      { code: 'yearFromTitle', cell: 'A1', year: 2024 },
    ])
  })

  it('doubts what a clerk would doubt and nothing else', () => {
    assert.deepEqual(counted(codes(list)), {
      proposerNotNamed: 65,
      noProposer: 21,
      noHost: 29,
      sameNumber: 22,
      headcountUnknown: 2,
    })
  })

  it('reads every way of writing the same day', () => {
    assert.deepEqual(counted(list.rows.map(({ dueOn = 'none' }) => dueOn)), { '2024-06-30': 92 })
  })

  it('reads numbers in full width, in Chinese and among blanks', () => {
    const numbers = Object.fromEntries(
      list.rows.map(({ row, number, sequence }) => [row, `${number} ${sequence}`]),
    )
    assert.deepEqual(
      [7, 8, 9, 22, 43, 78, 82].map(row => numbers[row]),
      ['23 23', '14 14', '五 5', '009 9', '0043 43', '001 1', '1038 1038'],
    )
  })

  it('joins titles broken over lines and keeps the blanks their writers meant', () => {
    const titles = Object.fromEntries(list.rows.map(({ row, title }) => [row, title]))
    assert.equal(titles[20], '关于褚庄路和轩辕路交叉口增设信号灯的建议')
    assert.equal(titles[64], '关于加强泥河镇中心小学上、放学高峰期间交通疏导的提案')
    assert.equal(titles[75], '关于合理调整中小学布局 优化我区教育资源配置的提案')
    assert.ok(list.rows.every(({ title }) => !/[\n\t]| {2}|^ | $/.test(title)))
  })

  it('separates units and knows a delegation, a party and a headcount', () => {
    const row = list.rows.find(({ row }) => row === 9)
    assert.deepEqual(row?.coHostNames, ['县自然资源局', '规划局', '百善镇政府'])
    assert.deepEqual(row?.proposers, [{ name: '百善镇代表团', type: 'delegation', headcount: 12 }])
    assert.deepEqual(list.rows.find(({ row }) => row === 89)?.proposers, [
      { name: '民革鹰潭', type: 'party' },
    ])
    assert.deepEqual(list.rows.find(({ row }) => row === 5)?.proposers, [
      { name: '代表', type: 'deputy', headcount: 11 },
    ])
  })
})

describe('the published items', { skip: !existsSync(new URL('published-items.tsv', folder)) }, () => {
  const list = listIn('published-items.tsv')

  it('gives all 92 items, none refused', () => {
    assert.equal(list.rows.length, 92)
    assert.deepEqual(counted(list.rows.map(outcomeOf)), { doubtful: 89, accepted: 3 })
    assert.deepEqual(counted(list.rows.map(({ kind = 'none' }) => kind)), { suggestion: 61, proposal: 31 })
    assert.deepEqual(list.checks, [])
  })

  it('doubts what a clerk would doubt and nothing else', () => {
    assert.deepEqual(counted(codes(list)), {
      proposerNotNamed: 65,
      noProposer: 21,
      noHost: 29,
      noNumber: 43,
      headcountUnknown: 2,
      kindAssumed: 2,
      billNotSuggestion: 2,
    })
  })

  it('knows marks from subjects and result classes from both', () => {
    const labels = list.rows.flatMap(({ label }) => label ?? [])
    assert.deepEqual(
      new Set(labels),
      new Set(['议案转建议', '社情民意', '优秀议案', '优秀建议', '重点提案', '议案', '集体提案']),
    )
    assert.ok(list.rows.every(({ category }) => category === undefined))
    assert.deepEqual(counted(list.rows.flatMap(({ resultClass }) => resultClass ?? [])), {
      A: 1,
      A1: 1,
      B: 5,
      B1: 1,
      C: 2,
    })
  })

  it('has the same titles as the assignment list made from it', {
    skip: !existsSync(new URL('assignment-list.xlsx', folder)),
  }, () => {
    assert.deepEqual(
      list.rows.map(({ title }) => title),
      listIn('assignment-list.xlsx').rows.map(({ title }) => title),
    )
  })
})
