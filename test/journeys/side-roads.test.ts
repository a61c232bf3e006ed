import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'

const title = '关于在城北小学门口设置红绿灯的建议'

describe('side roads in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-04-26')
  const browser = await openBrowser()
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)

  test('a wrong password is told, and what was typed stays', async () => {
    const page = await browser.newPage()
    await walk(page, 'wrong-password', async () => {
      await page.goto(address)
      await page.getByLabel('登录名').fill('wang')
      await page.getByLabel('密码').fill('not-the-password')
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.getByRole('alert').waitFor()
      assert.equal(await page.getByLabel('登录名').inputValue(), 'wang')
    })
    await page.close()
  })

  test('a proposer writes on a phone, leaves, comes back to the draft, and hands it in', async () => {
    const phone = await as('wang', 'phone')
    await walk(phone, 'write', async page => {
      await page.getByRole('link', { name: '写一件新的' }).click()
      await page.getByLabel('题目（案由）').fill(title)
      await page.getByLabel('情况与问题').fill('上学放学时段车流量大，已发生两起剐蹭。')
      await page.getByText('草稿已保存，还没有提交').waitFor()
      await page.reload()
      assert.equal(await page.getByLabel('题目（案由）').inputValue(), title)
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByText('请写您的建议').first().waitFor()
    })
    const computer = await as('wang')
    await walk(computer, 'write-on', async page => {
      await page.goto(`${address}/my`)
      await page.getByText('最后修改').first().waitFor()
      await page.getByRole('link', { name: title }).click()
      assert.equal(await page.getByLabel('情况与问题').inputValue(), '上学放学时段车流量大，已发生两起剐蹭。')
      await page.getByLabel('您的建议').fill('设置红绿灯。\n增设减速带。')
      await page.getByLabel('类别').selectOption({ index: 1 })
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByRole('button', { name: '确定提交' }).click()
      await page.getByText('已提交').first().waitFor()
      await page.getByText('流水号 建2024-').waitFor()
      await page.goto(`${address}/my`)
      await page.getByText('我的全部').waitFor()
      assert.equal(await page.getByText('还没有提交的草稿').count(), 0)
    })
  })

  test('two devices on one draft lose nothing: the later text becomes a draft of its own', async () => {
    const name = '关于两处同时写的建议'
    const phone = await as('li', 'phone')
    await walk(phone, 'draft-here', async page => {
      await page.goto(`${address}/my/new`)
      await page.getByLabel('题目（案由）').fill(name)
      await page.getByText('草稿已保存，还没有提交').waitFor()
    })
    const computer = await as('li')
    await walk(computer, 'draft-there', async page => {
      await page.goto(`${address}/my`)
      await page.getByRole('link', { name }).click()
      await page.getByLabel('您的建议').fill('在电脑上写的。')
      await page.getByText('草稿已保存，还没有提交').waitFor()
    })
    await walk(phone, 'draft-copied', async page => {
      await page.getByLabel('您的建议').fill('在手机上写的。')
      await page.getByText('您写的已另存为一份新草稿').waitFor()
      await page.goto(`${address}/my`)
      await page.getByText('还没有提交的草稿').waitFor()
      assert.equal(await page.getByRole('link', { name }).count(), 2)
    })
  })

  test('the body registers it, and the figure on the first page opens it', async () => {
    const body = await as('congress')
    await walk(body, 'register', async page => {
      await page.getByRole('link', { name: '待审查', exact: true }).click()
      await page.getByRole('row', { name: title }).getByRole('checkbox').check()
      await page.getByRole('button', { name: '批量登记所选' }).click()
      await page.getByText('已登记 1 件').waitFor()
    })
    const office = await as('supervision')
    await walk(office, 'figure', async page => {
      await page.getByRole('link', { name: '待拟办' }).click()
      await page.getByText('共查询到 1 件').waitFor()
      await page.getByRole('link', { name: title }).waitFor()
    })
  })

  test('a unit objects, and the office rules', async () => {
    const itemId = await county.submitSuggestion('关于疏浚柳河河道的建议')
    await county.assign(itemId)
    const unit = await as('waterOffice')
    await walk(unit, 'object', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '提出异议（申退）' }).click()
      await page.getByLabel('理由', { exact: true }).fill('路灯不属于我局职责。')
      await page.getByLabel('职责依据（三定规定或法规）').fill('三定规定第三条')
      await page.locator('.item-form-foot').getByRole('button', { name: '提出异议（申退）' }).click()
      await page.getByText('已完成：提出异议（申退）').waitFor()
    })
    const office = await as('supervision')
    await walk(office, 'rule', async page => {
      await page.getByRole('link', { name: '交办会' }).click()
      await page.getByRole('link', { name: '去处理' }).click()
      await page.getByText('路灯不属于我局职责。').first().waitFor()
      await page.getByRole('button', { name: '协调裁定' }).click()
      await page.getByLabel('裁定由哪个单位承办').fill('水利局')
      await page.keyboard.press('Enter')
      await page.getByLabel('裁定意见').fill('仍由水利局会办。')
      await page.locator('.item-form-foot').getByRole('button', { name: '协调裁定' }).click()
      await page.getByText('已完成：协调裁定').waitFor()
    })
  })

  test('a unit without a part finds nothing at the address of the item', async () => {
    const itemId = await county.submitSuggestion('关于公交线路延伸的建议')
    const other = await as('roadsOffice')
    await walk(other, 'foreign', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByText('没有找到这一件').waitFor()
    })
  })

  test('one click turns every page to English, and the choice is kept', async () => {
    const office = await as('supervision')
    await walk(office, 'english', async page => {
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'Overview' }).waitFor()
      await page.reload()
      await page.getByRole('heading', { name: 'Overview' }).waitFor()
    })
  })
})
