import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'

const title = '关于增设城北公交站的建议'

describe('before an item is filed, in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-02-01')
  const browser = await openBrowser()
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)

  test('a deputy invites another, who signs on a phone, and hands the item in', async () => {
    const lead = await as('wang', 'phone')
    await walk(lead, 'co-sign-invite', async page => {
      await page.goto(`${address}/my/new`)
      await page.getByLabel('题目（案由）').fill(title)
      await page.getByLabel('您的建议').fill('请在城北增设两处公交站。')
      await page.getByLabel('类别').selectOption('综合')
      await page.getByText('现在提交的算县十六届人大三次会议闭会以后的件').waitFor()
      await page.getByLabel('输入姓名查找').fill('李')
      await page.getByRole('button', { name: '邀请李建国' }).click()
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByText('请选择签名截止日，不早于今天').waitFor()
      await page.getByLabel('签名截止日').fill('2024-02-05')
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByRole('button', { name: '发出联名邀请' }).click()
      await page.getByText('联名邀请已发出').waitFor()
    })
    const invited = await as('li', 'phone')
    await walk(invited, 'co-sign-answer', async page => {
      await page.getByRole('link', { name: title }).first().click()
      await page.getByRole('link', { name: '是否联名' }).click()
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByText('请先选择').waitFor()
      await page.getByLabel('同意联名').check()
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByText('已办好').waitFor()
    })
    await walk(lead, 'co-sign-hand-in', async page => {
      await page.goto(`${address}/my`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByText('已邀请 1 人，1 人已签名').waitFor()
      await page.getByRole('link', { name: '提交这一件' }).click()
      await page.getByRole('button', { name: '确定提交' }).click()
      await page.getByText('已办好').waitFor()
      await page.goto(`${address}/my`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByText('流水号 建2024-0001').waitFor()
    })
  })

  test('the office returns it, and the deputy mends the same item', async () => {
    const office = await as('congress')
    await walk(office, 'return-item', async page => {
      await page.goto(`${address}/items?stage=submitted`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByRole('button', { name: '退回修改' }).click()
      await page.getByLabel('需要修改的地方').fill('请写明具体路段。')
      await page.locator('.item-form-foot').getByRole('button', { name: '退回修改' }).click()
      await page.getByText('已完成：退回修改').waitFor()
    })
    const lead = await as('wang', 'phone')
    await walk(lead, 'mend-item', async page => {
      await page.goto(`${address}/my`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByText('请写明具体路段。').waitFor()
      await page.getByRole('link', { name: '修改后重新提交' }).click()
      await page.getByLabel('情况与问题').fill('城北大道全长两公里没有站点。')
      await page.getByRole('button', { name: '重新提交' }).click()
      await page.getByText('已办好').waitFor()
    })
    await walk(office, 'item-again', async page => {
      await page.goto(`${address}/items?stage=submitted`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByText('城北大道全长两公里没有站点。').waitFor()
      assert.equal(await page.getByText('李建国').first().isVisible(), true)
    })
  })

  test('the office passes it on with words that its ground brings, and the deputy reads why', async () => {
    const office = await as('congress')
    await walk(office, 'refuse-item', async page => {
      await page.goto(`${address}/items?stage=submitted`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByRole('button', { name: '不予受理' }).click()
      await page.getByLabel('转递群众来信').check()
      assert.equal(await page.getByLabel('转信访部门').isChecked(), true)
      assert.match(await page.getByLabel('给提出人的说明').inputValue(), /已转交信访部门处理/)
      await page.getByLabel('给提出人的说明').fill('已转信访部门，请您留意回复。')
      await page.getByLabel('没有具体内容').check()
      assert.equal(await page.getByLabel('给提出人的说明').inputValue(), '已转信访部门，请您留意回复。')
      await page.getByLabel('转递群众来信').check()
      await page.locator('.item-form-foot').getByRole('button', { name: '不予受理' }).click()
      await page.getByText('已完成：不予受理').waitFor()
    })
    const lead = await as('wang', 'phone')
    await walk(lead, 'read-why-not', async page => {
      await page.goto(`${address}/my`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByText('转递群众来信 · 转信访部门').waitFor()
      await page.getByText('已转信访部门，请您留意回复。').waitFor()
    })
  })

  test('the office merges two, undoes it, and enters a bill with both numbers', async () => {
    const [main, other] = [
      await county.submitSuggestion('关于修北桥的建议'),
      await county.submitSuggestion('关于修建北大桥的建议'),
    ]
    await county.do('congress', main, 'fileItem', {})
    const office = await as('congress')
    await walk(office, 'unmerge', async page => {
      await page.goto(`${address}/items/${other}`)
      await page.getByRole('button', { name: '并案', exact: true }).click()
      await page.getByRole('combobox', { name: '主案' }).fill('修北桥')
      await page.getByTitle('关于修北桥的建议').first().click()
      await page.locator('.item-form-foot').getByRole('button', { name: '并案' }).click()
      await page.getByText('已完成：并案').waitFor()
      await page.getByRole('button', { name: '撤销并案' }).click()
      await page.getByLabel('撤销原因').fill('两座桥不在一处。')
      await page.locator('.item-form-foot').getByRole('button', { name: '撤销并案' }).click()
      await page.getByText('已完成：撤销并案').waitFor()
    })
    await walk(office, 'enter-bill', async page => {
      await page.goto(`${address}/review`)
      await page.getByRole('button', { name: '登记议案转建议' }).click()
      await page.getByLabel('议案号').fill('10801')
      await page.getByLabel('议案题目').fill('关于制定城市绿化条例的议案')
      await page.getByLabel('领衔代表（输入姓名查找）').fill('王')
      await page.getByTitle('王秀兰（城关代表团）').click()
      await page.getByLabel('转为建议的日期').fill('2024-01-23')
      await page.getByRole('button', { name: /^登\s?记$/ }).click()
      await page.getByText('已登记，等待审查').waitFor()
      await page.getByRole('link', { name: '关于制定城市绿化条例的议案' }).click()
      await page.getByText('第10801号《关于制定城市绿化条例的议案》').waitFor()
    })
    await walk(office, 'received-sums', async page => {
      await page.goto(`${address}/home`)
      await page.getByText('收到 = 集体 + 个人 + 联名').waitFor()
      await page.getByRole('link', { name: /其中议案转来/ }).click()
      await page.getByText('共查询到 1 件').waitFor()
    })
  })
})
