import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { matchUnit, unitMatcher } from './unit-names.ts'
import type { NamedUnit, UnitMatch } from './unit-match.ts'
import { placedName } from './unit-place.ts'

const units: readonly NamedUnit[] = [
  { id: 'transport', name: '县交通运输局', aliases: ['县公路局'] },
  { id: 'housing', name: '县住房和城乡建设局', aliases: ['县规划建设局', '市住建局(市人防办)'] },
  { id: 'reform', name: '县发展和改革局', aliases: [] },
  { id: 'health', name: '县卫生健康局', aliases: [] },
  { id: 'market', name: '县市场监督管理局', aliases: ['县工商局'] },
  { id: 'education', name: '县教育体育局', aliases: [] },
  { id: 'police', name: '县公安局', aliases: [] },
  { id: 'traffic', name: '县公安局交警大队', aliases: [] },
  { id: 'propaganda', name: '县委宣传部', aliases: [] },
  { id: 'office', name: '县人民政府办公室', aliases: [] },
  { id: 'baishan', name: '百善镇人民政府', aliases: [] },
  { id: 'citymgmt', name: '县城市管理局', aliases: ['县城管办'] },
  { id: 'water', name: '县水利局', aliases: ['县水务局'] },
  { id: 'agri', name: '县农业农村局', aliases: [] },
  { id: 'culture', name: '县文化和旅游局', aliases: [] },
]
const match = unitMatcher(units, '子洲县')

/** 'unit way' or 'unit way ?doubts' or 'none why'; what a clerk would say of it in three words. */
function said(result: UnitMatch): string {
  if (!('unitId' in result)) return `none ${result.why}`
  return `${result.unitId} ${result.how}${result.certain ? '' : ` ?${result.doubts.join()}`}`
}

describe('unit names', () => {
  const cases = [
    ['县交通运输局', 'transport name'],
    [' 县交通 运输局 ', 'transport name'],
    ['县公路局', 'transport alias'],
    ['子洲县交通运输局', 'transport withoutPlacePrefix'],
    ['榆林市子洲县交通运输局', 'transport withoutPlacePrefix'],
    ['交通运输局', 'transport withoutPlacePrefix'],
    ['盘山县交通运输局', 'transport withoutPlacePrefix ?otherPlace'],
    ['市交通运输局', 'transport withoutPlacePrefix ?otherLevel'],
    ['常州市交通运输局', 'transport withoutPlacePrefix ?otherPlace,otherLevel'],
    ['交通局', 'transport abbreviation'],
    ['县交运局', 'transport abbreviation'],
    ['县发改委', 'reform abbreviation'],
    ['县发展改革委员会', 'reform abbreviation'],
    ['发改局', 'reform abbreviation'],
    ['县卫健委', 'health abbreviation'],
    ['县住建局', 'housing abbreviation'],
    ['县住建局（县人防办）', 'housing abbreviation'],
    ['县规划建设局(城管办)', 'housing alias ?secondSignDiffers'],
    ['县市场监管局', 'market abbreviation'],
    ['市监局', 'market abbreviation'],
    ['县教育局', 'education abbreviation ?abbreviationGuessed'],
    ['县教体局', 'education abbreviation'],
    ['县文旅局', 'culture abbreviation'],
    ['县公安局', 'police name'],
    ['宣传部', 'propaganda abbreviation'],
    ['县政府办', 'office abbreviation'],
    ['百善镇政府', 'baishan abbreviation'],
    ['百善镇', 'baishan abbreviation'],
    ['县城管局', 'citymgmt abbreviation'],
    ['县农业农村局等', 'agri name ?andOthers'],
    ['县政府', 'none generic'],
    ['子洲县人民政府', 'none generic'],
    ['县直有关部门', 'none generic'],
    ['相关部门', 'none generic'],
    ['电力部门', 'none generic'],
    ['我局', 'none generic'],
    ['各乡镇人民政府', 'none generic'],
    ['县委', 'none generic'],
    ['县卫计委', 'none unknown'],
    ['县建设局', 'none unknown'],
    ['湖洋镇人民政府', 'none unknown'],
  ] as const
  for (const [name, expected] of cases)
    it(`${name}: ${expected}`, () => assert.equal(said(match(name)), expected))

  it('offers the units most alike when none agrees', () => {
    const result = match('县农业农村和科学技术局')
    assert.ok('candidates' in result)
    assert.equal(result.candidates[0]?.unitId, 'agri')
    assert.ok(result.candidates.length <= 3)
  })

  it('does not choose between two units that carry the same alias', () => {
    const twins = [
      { id: 'a', name: '县财政局', aliases: ['县国资办'] },
      { id: 'b', name: '县审计局', aliases: ['县国资办'] },
    ]
    const result = matchUnit('县国资办', twins)
    assert.ok('candidates' in result && result.why === 'several')
    assert.deepEqual(
      result.candidates.map(({ unitId }) => unitId),
      ['a', 'b'],
    )
  })

  it('without a home place doubts every named place', () => {
    assert.equal(said(matchUnit('子洲县交通运输局', units)), 'transport withoutPlacePrefix ?otherPlace')
  })

  it('says with which written form it agreed', () => {
    const result = match('公路局')
    assert.ok('agreedWith' in result)
    assert.equal(result.agreedWith, '县公路局')
  })
})

describe('places in unit names', () => {
  const cases = [
    ['子洲县交通运输局', '子洲县|县|交通运输局'],
    ['威海市文登区交通运输局', '威海市文登区|区|交通运输局'],
    ['石林彝族自治县科学技术局', '石林彝族自治县|自治县|科学技术局'],
    ['常州市教育局', '常州市|市|教育局'],
    ['贵州省农业委员会', '贵州省|省|农业委员会'],
    ['舒城县经信委', '舒城县|县|经信委'],
    ['西双版纳州文体广电局', '西双版纳州|州|文体广电局'],
    ['县市场监督管理局', '|县|市场监督管理局'],
    ['市场监管局', '||市场监管局'],
    ['县城市管理局', '|县|城市管理局'],
    ['市政管理局', '||市政管理局'],
    ['经济开发区管委会', '||经济开发区管委会'],
    ['社区服务中心', '||社区服务中心'],
    ['公安局城区分局', '||公安局城区分局'],
  ] as const
  for (const [name, expected] of cases) {
    it(name, () => {
      const { place, level = '', core } = placedName(name)
      assert.equal(`${place}|${level}|${core}`, expected)
    })
  }
})

const directory = new URL('../../../../shared/data/departments.tsv', import.meta.url)

describe('a real directory of names', { skip: !existsSync(directory) }, () => {
  const rows = readText(directory)
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
  const generic = rows.filter(([name = '']) => name.startsWith('泛称'))
  const known = rows
    .filter(row => !generic.includes(row))
    .map(([name = '', aliases = '']) => {
      const [first = '', ...others] = name.split('/')
      return {
        id: name,
        name: first,
        aliases: [...others, ...aliases.split(';').filter(alias => alias !== '')],
      }
    })

  it('finds every alias again, and without any alias finds half of them and none wrongly', () => {
    const withAliases = unitMatcher(known)
    const bare = unitMatcher(known.map(unit => ({ ...unit, aliases: [] })))
    let found = 0
    let all = 0
    for (const { id, aliases } of known) {
      for (const alias of aliases.filter(written => written !== '电力部门')) {
        const warm = withAliases(alias)
        assert.ok('unitId' in warm && warm.unitId === id, alias)
        const cold = bare(alias)
        if ('unitId' in cold) assert.equal(cold.unitId, id, alias)
        all += 1
        found += 'unitId' in cold ? 1 : 0
      }
    }
    assert.ok(found / all > 0.5, `${found} of ${all}`)
  })

  it('matches no generic name', () => {
    const match = unitMatcher(known)
    for (const name of (generic[0]?.[1] ?? '').split(';')) {
      const result = match(name)
      assert.ok('candidates' in result || result.doubts.includes('andOthers'), name)
    }
  })
})

function readText(path: URL): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
