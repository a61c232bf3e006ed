import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '../time/plain-date.ts'
import { chineseNumber } from './chinese-numerals.ts'
import { cleanCell } from './clean-cell.ts'
import { readDate } from './dates.ts'
import { dateOfSerial } from './excel-serials.ts'
import { readItemNumber } from './item-numbers.ts'
import { splitUnitNames } from './split-unit-names.ts'
import { readTitle, titleKey } from './titles.ts'

/** One test a row: what is written, and what is read from it. */
function table<Out>(read: (written: string) => Out, rows: readonly (readonly [string, Out])[]): void {
  for (const [written, expected] of rows) {
    it(`reads ${JSON.stringify(written)}`, () => assert.deepEqual(read(written), expected))
  }
}

describe('cells', () => {
  table(cleanCell, [
    ['  第１４号　', '第14号'],
    ['关于褚庄路和轩辕路交叉口\n增设信号灯的建议', '关于褚庄路和轩辕路交叉口增设信号灯的建议'],
    ['合理调整中小学布局 \n优化教育资源', '合理调整中小学布局 优化教育资源'],
    ['关于搬迁殡仪馆\r\n', '关于搬迁殡仪馆'],
    ['build 5G\nbase stations', 'build 5G base stations'],
    ['\ufeff编\u200b号\u00a0', '编号'],
    ['泥河镇中心小学上\n、放学高峰', '泥河镇中心小学上、放学高峰'],
    ['ＡＢ（甲）：乙', 'AB（甲）：乙'],
    ['', ''],
  ])

  it('leaves a clean cell as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => cleanCell(cleanCell(text)) === cleanCell(text)),
    )
  })
})

describe('Chinese numerals', () => {
  table(chineseNumber, [
    ['一', 1],
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百零六', 106],
    ['一百一十', 110],
    ['二〇二四', 2024],
    ['两', 2],
    ['二十五五', undefined],
    ['十百', undefined],
    ['来信', undefined],
    ['', undefined],
  ])
})

describe('item numbers', () => {
  table(readItemNumber, [
    ['072', { text: '072', sequence: 72 }],
    ['第０１４号', { text: '014', sequence: 14 }],
    ['第１４号', { text: '14', sequence: 14 }],
    ['五', { text: '五', sequence: 5 }],
    ['第二十五号', { text: '二十五', sequence: 25 }],
    [' 23 ', { text: '23', sequence: 23 }],
    ['14.0', { text: '14', sequence: 14 }],
    ['B〔2017〕062', { text: 'B〔2017〕062', sequence: 62, prefix: 'B〔2017〕' }],
    ['建议第3号', { text: '建议3', sequence: 3, prefix: '建议' }],
    ['第10801号', { text: '10801', sequence: 10801 }],
    ['HG-201901287', { text: 'HG-201901287' }],
    ['来信', { text: '来信' }],
    ['', { text: '' }],
  ])
})

describe('titles', () => {
  table(readTitle, [
    ['《关于加固河堤的建议》', '关于加固河堤的建议'],
    ['关于修改《条例》的建议', '关于修改《条例》的建议'],
    ['《条例》与《办法》', '《条例》与《办法》'],
    ['关于加强\n养犬管理', '关于加强养犬管理'],
    [' 打造‘公交都市’,提高质量 ', '打造‘公交都市’,提高质量'],
  ])

  it('finds the same title behind other punctuation', () => {
    assert.equal(titleKey('关于公交、地铁的建议'), titleKey('关于公交 地铁的建议。'))
  })
})

describe('dates', () => {
  table(
    written => readDate(written, 2024),
    [
      ['2024年6月30日', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['２０２４年０６月３０日', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['二〇二四年六月三十日', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['2024.6.30', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['2024/6/30', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['2024-06-30 00:00:00', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['20240630', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['2024年6月30日前', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['2024 年 6 月 30 日（周日）', { on: plainDate('2024-06-30'), yearAssumed: false }],
      ['6月底前', { on: plainDate('2024-06-30'), yearAssumed: true }],
      ['六月底', { on: plainDate('2024-06-30'), yearAssumed: true }],
      ['2月末', { on: plainDate('2024-02-29'), yearAssumed: true }],
      ['6月30日前办结', { on: plainDate('2024-06-30'), yearAssumed: true }],
      ['2023年8月', { on: plainDate('2023-08-31'), yearAssumed: false }],
      ['2024年6月31日', { unreadable: 'noSuchDay' }],
      ['13月底前', { unreadable: 'noSuchDay' }],
      ['尽快', { unreadable: 'noDate' }],
      ['', { unreadable: 'noDate' }],
      ['3个月内', { unreadable: 'noDate' }],
    ],
  )

  it('does not guess a year', () => assert.deepEqual(readDate('6月底前'), { unreadable: 'noYear' }))

  it('reads back every day in every writing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40_000 }), days => {
        const day = addDays(plainDate('1950-01-01'), days)
        const [y = '', m = '', d = ''] = day.split('-')
        const plain = `${Number(y)}.${Number(m)}.${Number(d)}`
        for (const text of [day, `${y}年${m}月${d}日`, plain, `${y}/${m}/${d}`, `${y}${m}${d}`])
          assert.deepEqual(readDate(text), { on: day, yearAssumed: false })
      }),
    )
  })
})

describe('date serials', () => {
  it('counts days without a zone', () => {
    assert.equal(dateOfSerial(45473), '2024-06-30')
    assert.equal(dateOfSerial(45473.999), '2024-06-30')
    assert.equal(dateOfSerial(1), '1900-01-01')
    assert.equal(dateOfSerial(59), '1900-02-28')
    assert.equal(dateOfSerial(61), '1900-03-01')
    assert.equal(dateOfSerial(44011, true), '2024-06-30')
    assert.equal(dateOfSerial(0), undefined)
    assert.equal(dateOfSerial(Number.NaN), undefined)
    assert.equal(dateOfSerial(20240630), undefined)
  })
})

describe('several units in one cell', () => {
  table(splitUnitNames, [
    ['县住建局', ['县住建局']],
    ['市民政局、县住建局', ['市民政局', '县住建局']],
    ['县水利局，县财政局;县发改局；县农业农村局', ['县水利局', '县财政局', '县发改局', '县农业农村局']],
    ['县水利局 县财政局\n百善镇政府', ['县水利局', '县财政局', '百善镇政府']],
    ['县水利局/县财政局', ['县水利局', '县财政局']],
    ['县自然资源和规划局', ['县自然资源和规划局']],
    ['县住房和城乡建设局和县财政局', ['县住房和城乡建设局', '县财政局']],
    ['县公安局及县交通运输局', ['县公安局', '县交通运输局']],
    ['市发改委(市粮储局、物价局)', ['市发改委(市粮储局、物价局)']],
    ['县建设局（城管办）、绍兴县工商行政管理局', ['县建设局（城管办）', '绍兴县工商行政管理局']],
    ['县住建局 (县人防办)', ['县住建局(县人防办)']],
    ['县自然资源局和规划局、百善镇政府', ['县自然资源局', '规划局', '百善镇政府']],
    ['县水利局、县水利局', ['县水利局']],
    ['', []],
    ['、 ，', []],
  ])
})
