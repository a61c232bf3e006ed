import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'

describe('the administrator puts rules in force', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address } = await openCountyTo('2024-03-01')
  const browser = await openBrowser()
  const openRules = async (page: Page) => {
    await page.getByRole('link', { name: '办理规则' }).click()
    await page.getByRole('heading', { name: '办理规则', level: 1 }).waitFor()
  }
  const tab = (page: Page, name: string | RegExp) =>
    page.getByRole('navigation', { name: '规则分类' }).getByRole('button', { name })
  const save = async (page: Page) => {
    await page.getByRole('button', { name: '保存草稿' }).click()
    await page.getByText('草稿已保存').first().waitFor()
  }

  test('a draft that contradicts itself is pointed out and refused', async () => {
    const admin = await signIn(browser, address, 'administrator')
    await walk(admin, 'rules-contradict', async page => {
      await openRules(page)
      await page.getByText('还没有施行过规则').waitFor()
      await tab(page, '办理时限').click()
      await page.getByLabel('疑难件答复期限 数量').fill('2')
      await page.getByText('有改动尚未保存').waitFor()
      await save(page)
      await page.getByRole('alert').getByText('“疑难件答复期限”比“答复期限”还短').waitFor()
      await page.getByRole('button', { name: /^施\s?行$/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: /^施\s?行$/ }).click()
      await dialog.getByText('规则自相矛盾，不能施行').waitFor()
      await dialog.getByRole('button', { name: /取\s?消/ }).click()
    })
  })

  test('mended, compared field by field, it is put in force, and the version tells who', async () => {
    const admin = await signIn(browser, address, 'administrator')
    await walk(admin, 'rules-adopt', async page => {
      await openRules(page)
      await tab(page, '办理时限').click()
      await page.getByLabel('疑难件答复期限 数量').fill('6')
      await tab(page, '交办与签收').click()
      await page.getByLabel('异议期 数量').fill('10')
      await save(page)
      await tab(page, '比较').click()
      const row = page.getByRole('row', { name: '异议期' })
      await row.getByText('5个工作日').waitFor()
      await row.getByText('10个工作日').waitFor()
      await page.getByText('有 1 项不同').waitFor()
      await page.getByRole('button', { name: /^施\s?行$/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('没有已经定下的日期会因此改变').waitFor()
      await dialog.getByLabel('说明').fill('依据县政府办公室通知')
      await dialog.getByRole('button', { name: /^施\s?行$/ }).click()
      await page.getByText('现行规则自2024年3月1日起施行').waitFor()
      await tab(page, '历次版本').click()
      await page.getByText('施行人 管理员').waitFor()
      await page.getByText('依据县政府办公室通知').waitFor()
    })
  })

  test('the rules of another place are loaded as a draft on a phone', async () => {
    const admin = await signIn(browser, address, 'administrator', 'phone')
    await walk(admin, 'rules-sample', async page => {
      await page.goto(`${address}/rules`)
      await page.getByRole('button', { name: '载入样例' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(/随州市/).check()
      await dialog.getByRole('button', { name: '载入样例' }).click()
      await page.getByText('有草稿，管理员于').waitFor()
      await tab(page, /比较/).click()
      await page.getByText('6月30日').first().waitFor()
    })
  })

  test('a locked year can only be read', async () => {
    const admin = await signIn(browser, address, 'administrator')
    await walk(admin, 'rules-lock', async page => {
      await openRules(page)
      await page.getByRole('button', { name: '锁定本年度' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '锁定本年度' }).click()
      await page.getByText('已由管理员于').waitFor()
      await tab(page, '交办与签收').click()
      await page.getByRole('spinbutton', { name: '异议期 数量', disabled: true }).waitFor()
    })
    const auditor = await signIn(browser, address, 'auditor')
    await walk(auditor, 'rules-read', async page => {
      await openRules(page)
      await page.getByText('您可以查看规则，更改由系统管理员办理').waitFor()
    })
  })
})

describe('the administrator corrects an entry', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address } = await openCountyTo('2024-03-01')
  const browser = await openBrowser()

  test('of a unit and of a plenary, and the lists show it', async () => {
    const admin = await signIn(browser, address, 'administrator')
    await walk(admin, 'entries', async page => {
      await page.getByRole('link', { name: '单位与届次' }).click()
      await page.getByRole('button', { name: '修改 县水利局' }).click()
      await page.getByLabel('简称').fill('县水利局')
      await page.getByRole('button', { name: /保\s?存/ }).click()
      await page.getByRole('cell', { name: '县水利局', exact: true }).waitFor()
      await page.getByRole('button', { name: '修改 县十六届人大三次会议' }).click()
      await page.getByLabel('闭幕日期').fill('2024-01-25')
      await page.getByRole('button', { name: /保\s?存/ }).click()
      await page.getByRole('cell', { name: '2024年1月25日' }).waitFor()
    })
  })
})
