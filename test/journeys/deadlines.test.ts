import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'

const title = '关于硬化柳湾村通组道路的建议'
const foot = '.item-form-foot'

describe('dates in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-05-20')
  const browser = await openBrowser()
  const itemId = await county.submitSuggestion(title)
  await county.assign(itemId)
  await county.do('housingOffice', itemId, 'signForAssignment', { assignmentId: 'a1' })
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)

  test('a unit asks for more time on a phone, the office grants it, and the proposer reads why', async () => {
    const phone = await as('housingOffice', 'phone')
    await walk(phone, 'ask-extension', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('heading', { name: '时限' }).waitFor()
      await page.getByRole('button', { name: /全部操作/ }).click()
      await page.getByRole('button', { name: '申请延期' }).last().click()
      await page.getByLabel('希望延到').fill('2024-08-31')
      await page.getByLabel('延期理由').fill('等待省厅批复项目资金')
      await page.locator(foot).getByRole('button', { name: '申请延期' }).click()
      await page.getByText('已完成：申请延期').waitFor()
    })
    const office = await as('supervision')
    await walk(office, 'grant-extension', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '审批延期' }).first().click()
      await page.getByText('等待省厅批复项目资金').last().waitFor()
      await page.getByText('同意', { exact: true }).click()
      await page.locator(foot).getByRole('button', { name: '审批延期' }).click()
      await page.getByText('已完成：审批延期').waitFor()
      await page.locator('#deadlines .is-last').getByText('2024年9月2日').first().waitFor()
      await page.locator('#deadlines').getByText('原期限').waitFor()
    })
    const proposer = await as('wang', 'phone')
    await walk(proposer, 'read-extension', async page => {
      await page.goto(`${address}/my/${itemId}`)
      await page.getByRole('heading', { name: '期限与督办' }).waitFor()
      await page.getByText('等待省厅批复项目资金').waitFor()
    })
  })

  test('the administrator enters a day, and the office moves the dates it touches', async () => {
    const other = await county.submitSuggestion('关于安装路灯的建议')
    await county.assign(other)
    const keeper = await as('administrator')
    await walk(keeper, 'calendar', async page => {
      await page.getByRole('link', { name: '工作日历' }).click()
      await page.getByRole('button', { name: /^2024-07-26/ }).click()
      await page.getByLabel('名称或原因').fill('县庆')
      await page.getByLabel('依据（通知文号）').fill('县府发〔2024〕1号')
      await page.getByRole('button', { name: '加入清单' }).click()
      const ahead = page.getByRole('region', { name: '对已定期限的影响' })
      await ahead.getByText(/有 \d+ 处已经定下的日期会变/).waitFor()
      await ahead.getByRole('cell', { name: '2024年7月29日' }).first().waitFor()
      await page.getByRole('button', { name: '保存这一年' }).click()
      await page.getByText('已保存').waitFor()
      await page.getByRole('button', { name: '2024-07-26 休息 县庆' }).waitFor()
    })
    const office = await as('supervision')
    await walk(office, 'recalculate', async page => {
      await page.getByRole('link', { name: '工作日历' }).click()
      await page
        .getByRole('link', { name: /安装路灯/ })
        .first()
        .waitFor()
      await page.getByLabel('补充说明（选填）').fill('县庆放假')
      await page.getByRole('button', { name: /^重算 \d+ 处日期/ }).click()
      await page.getByText('没有日期需要改变').waitFor()
      await page.goto(`${address}/items/${other}`)
      await page.locator('#deadlines .is-last').getByText('2024年7月29日').first().waitFor()
      await page.getByText(/重算期限（工作日历变动：2024年7月26日县庆；县庆放假）/).waitFor()
    })
  })

  test('the congress office names a key item, and the list shows it', async () => {
    const body = await as('congress')
    await walk(body, 'key-item', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '确定重点件' }).click()
      await page.getByLabel('确定会议').fill('主任会议')
      await page.getByLabel('确定日期').fill('2024-05-20')
      await page.getByLabel('领衔督办领导').fill('陈副主任')
      await page.getByLabel('督办机构').fill('城建环资工委')
      await page.locator(foot).getByRole('button', { name: '确定重点件' }).click()
      await page.getByText('已完成：确定重点件').waitFor()
      await page.locator('#key').getByText('陈副主任').waitFor()
      await page.goto(`${address}/items?isKey=true`)
      await page.getByRole('link', { name: title }).first().waitFor()
      assert.equal(await page.locator('.wide-only .tag-key').count(), 1)
    })
  })
})
