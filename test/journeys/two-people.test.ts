import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'
import { must } from '#test/kit/county.ts'

describe('two people on one item, each in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-04-26')
  const browser = await openBrowser()

  test('the second keeps the text, is shown who changed what and when, and goes on', async () => {
    const itemId = await county.submitSuggestion('关于两人同时办理的建议')
    await must(county.do('congress', itemId, 'fileItem', {}))
    const [first, second] = [
      await signIn(browser, address, 'supervision'),
      await signIn(browser, address, 'supervision'),
    ]
    await walk(second, 'two-people-open', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '逐条分解' }).click()
      await page.getByLabel('第 1 条').fill('硬化通组道路')
    })
    await walk(first, 'two-people-first', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '逐条分解' }).click()
      await page.getByLabel('第 1 条').fill('硬化路面')
      await page.locator('.item-form-foot').getByRole('button', { name: '逐条分解' }).click()
      await page.getByText('已完成：逐条分解').waitFor()
    })
    await walk(second, 'two-people-second', async page => {
      const send = page.locator('.item-form-foot').getByRole('button', { name: '逐条分解' })
      await send.click()
      const bar = page.getByRole('alert').filter({ hasText: '您打开之后的变化' })
      await bar.getByText('督查室').waitFor()
      assert.match((await bar.textContent()) ?? '', /\d{4}-\d{2}-\d{2} \d{2}:\d{2}.*逐条分解/s)
      await page.getByText('您填写的内容都还在').waitFor()
      assert.equal(await page.getByLabel('第 1 条').inputValue(), '硬化通组道路')
      await send.click()
      await page.getByText('已完成：逐条分解').waitFor()
    })
    await walk(first, 'two-people-after', async page => {
      await page.reload()
      await page.getByText('硬化通组道路').first().waitFor()
    })
  })
})
