import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readProposers } from './proposers.ts'

describe('proposers', () => {
  const cases = [
    ['张三', '张三'],
    ['张　三', '张三'],
    ['张 三 李 四', '张三 李四'],
    ['王 五、赵六', '王五 赵六'],
    ['张三 李四五', '张三 李四五'],
    ['张三、李四、王小五', '张三 李四 王小五'],
    ['张三\n李四', '张三 李四'],
    ['张三等9名代表', '张三=9'],
    ['张三等九名代表', '张三=9'],
    ['张三等', '张三 ?headcountUnknown'],
    ['张三、李四等9人', '张三 李四=8'],
    ['张三 等 5 人', '张三=5'],
    ['张三(农业界)', '张三@农业界'],
    ['张三（13800000000）', '张三'],
    ['张三代表', '张三=deputy'],
    ['领衔代表：张三', '张三'],
    ['买买提·艾力', '买买提·艾力'],
    ['代表等11人', '代表=11deputy ?proposerNotNamed'],
    ['代表等7位', '代表=7deputy ?proposerNotNamed'],
    ['代表等', '代表=deputy ?proposerNotNamed,headcountUnknown'],
    ['代表(1人)', '代表=1deputy ?proposerNotNamed'],
    ['代表(11人等联名)', '代表=11deputy ?proposerNotNamed'],
    ['委员2人等', '委员=2member ?proposerNotNamed'],
    ['领衔代表4人等', '领衔代表=4deputy ?proposerNotNamed'],
    ['代表团等20名', '代表团=20delegation ?proposerNotNamed'],
    ['百善镇代表团(12名)', '百善镇代表团=12delegation'],
    ['民革鹰潭', '民革鹰潭=party'],
    ['致公党广州市委会', '致公党广州市委会=party'],
    ['县工商联', '县工商联=organisation'],
    ['经济界小组', '经济界小组=sector'],
    ['县政协经济委员会', '县政协经济委员会=committee'],
    ['张三李四王五', '张三李四王五 ?proposerUnclear'],
    ['', ''],
  ] as const
  for (const [written, expected] of cases) {
    it(`reads ${JSON.stringify(written)}`, () => {
      const { proposers, doubts } = readProposers(written)
      const said = proposers.map(({ name, type = '', headcount = '', group }) => {
        const more = `${headcount}${type}`
        return `${name}${more ? `=${more}` : ''}${group ? `@${group}` : ''}`
      })
      const codes = doubts.map(({ code }) => code).join()
      assert.equal([said.join(' '), codes && `?${codes}`].filter(Boolean).join(' '), expected)
    })
  }
})
