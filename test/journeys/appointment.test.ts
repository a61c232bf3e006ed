import { describe, test } from 'node:test'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'
import { fiveFixes } from '#test/kit/story.ts'
import { photograph } from '#test/kit/uploads.ts'

describe('an appointment in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-04-26')
  const browser = await openBrowser()
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)
  const itemId = await county.submitSuggestion()
  await county.assign(itemId)
  await county.do('housingOffice', itemId, 'signForAssignment', { assignmentId: 'a1' })
  await county.do('housingHandler', itemId, 'fixFive', { assignmentId: 'a1', ...fiveFixes })

  test('the unit asks for one from its desk', async () => {
    const unit = await as('housingHandler')
    await walk(unit, 'appointment-made', async page => {
      await page.getByRole('link', { name: '关于硬化柳湾村通组道路的建议' }).first().click()
      await page.getByRole('button', { name: '约见提出人' }).click()
      const form = page.locator('.item-form')
      await form.getByLabel('走访').check()
      await form.getByLabel('约见日期').fill('2024-04-26')
      await form.getByLabel('时间', { exact: true }).fill('14:30')
      await form.getByLabel('地点').fill('柳湾村委会')
      await form.getByLabel('单位人员姓名').fill('孙工')
      await form.getByRole('button', { name: '约见提出人' }).click()
      await page.getByText('已完成：约见提出人').waitFor()
    })
  })

  test('the proposer agrees on the phone', async () => {
    const phone = await as('wang', 'phone')
    await walk(phone, 'appointment-answered', async page => {
      await page.getByText('想约您2024年4月26日沟通，方便吗？').click()
      await page.getByText('14:30').waitFor()
      await page.getByRole('button', { name: '可以', exact: true }).click()
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByRole('link', { name: '回到这一件' }).waitFor()
    })
  })

  test('the unit makes the record from it, with a photograph', async () => {
    const unit = await as('housingHandler')
    await walk(unit, 'appointment-held', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByText('已约定').waitFor()
      await page.getByRole('button', { name: '登记沟通' }).first().click()
      const form = page.locator('.item-form')
      await form.getByLabel('沟通内容').fill('按约到村里看了路，商定六月动工。')
      await form
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: '现场.jpg', mimeType: 'image/jpeg', buffer: await photograph() })
      await form.getByRole('button', { name: '删去“现场.jpg”' }).waitFor()
      await form.getByRole('button', { name: '登记沟通' }).click()
      await page.getByText('已完成：登记沟通').waitFor()
      await page.getByText('已进行').waitFor()
    })
  })

  test('the proposer opens the photograph and confirms', async () => {
    const phone = await as('wang', 'phone')
    await walk(phone, 'appointment-confirmed', async page => {
      await page.getByText('与您联系过。属实吗？').click()
      await page.getByRole('link', { name: '现场.jpg' }).waitFor()
      await page.getByRole('button', { name: '确实进行了' }).click()
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByText('已经记录，谢谢您。').waitFor()
    })
  })
})
