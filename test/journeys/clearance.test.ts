import { describe, test } from 'node:test'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { systemActor } from '#application/system-actor.ts'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'
import { must } from '#test/kit/county.ts'
import { takeInHand } from '#test/kit/answered-item.ts'

describe('a letter on its way in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { app, address, county } = await openCountyTo('2024-04-26')
  const browser = await openBrowser()
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)
  const settings = { countersign: 'beforeClearance', governmentPreCheck: 'all' } as const
  await must(
    commandJurisdiction(app, systemActor('county'), {
      name: 'adoptSettings',
      data: { year: 2024, settings },
    }),
  )
  const itemId = await county.submitSuggestion()
  await county.assign(itemId)
  await takeInHand(county, itemId, [0, 1])
  const answers = ['p1', 'p2'].map(pointId => ({
    pointId,
    answer: 'adopted' as const,
    text: '已经办理完毕。',
  }))
  const reason = '其余路段资金没有落实'
  await must(
    county.do('housingHandler', itemId, 'draftReply', {
      assignmentId: 'a1',
      resultClass: 'A',
      answers,
      reason,
    }),
  )

  test('the host sends the text round, and the co-host’s leader countersigns it on a phone', async () => {
    await walk(await as('housingHandler'), 'countersign-ask', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '送会签' }).first().click()
      await page.locator('.item-form-foot').getByRole('button', { name: '送会签' }).click()
      await page.getByText('已完成：送会签').waitFor()
    })
    await walk(await as('waterLeader', 'phone'), 'countersign', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '会签', exact: true }).first().click()
      await page.getByText('已经办理完毕。').first().waitFor()
      await page.getByLabel('同意这一稿').check()
      await page.locator('.item-form-foot').getByRole('button', { name: '会签', exact: true }).click()
      await page.getByText('已完成：会签').waitFor()
    })
  })

  test('the leader skips the chain with a reason, which stays on the letter, and signs on a phone', async () => {
    await must(county.do('housingHandler', itemId, 'submitReplyForClearance', { replyId: 'r1' }))
    const leader = await as('housingLeader', 'phone')
    await walk(leader, 'bypass', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: /^全部操作/ }).click()
      await page.getByRole('button', { name: '越级同意' }).first().click()
      await page.getByLabel('越级理由').fill('办公室主任出差，时限将到')
      await page.locator('.item-form-foot').getByRole('button', { name: '越级同意' }).click()
      await page.getByText('办公室主任出差，时限将到').first().waitFor()
      await page.goto(`${address}/desk?sign=${itemId}`)
      await page.getByText('越级同意').waitFor()
      await page.getByRole('button', { name: '签发' }).click()
      await page.getByRole('button', { name: '确认签发' }).click()
      await page.locator('.desk-done').waitFor()
    })
  })

  test('the supervision office sends it out with another class and says why', async () => {
    await walk(await as('supervision'), 'pre-check', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '审核通过' }).first().click()
      await page.getByLabel('C 因条件所限暂时不能解决或留作参考').check()
      await page.getByLabel('调整类别的理由').fill('只完成了一段，其余没有资金')
      await page.locator('.item-form-foot').getByRole('button', { name: '审核通过' }).click()
      await page.getByText('已完成：审核通过').waitFor()
      await page.getByText('签发时为A类').waitFor()
      await page.getByText('越级同意').first().waitFor()
    })
  })
})
