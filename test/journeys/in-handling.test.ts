import { describe, test } from 'node:test'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { systemActor } from '#application/system-actor.ts'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'
import { must } from '#test/kit/county.ts'
import { takeStep } from '#test/kit/desk-steps.ts'
import { prepared } from '#test/kit/prepared.ts'

const plan = { text: '年底前硬化道路', responsible: '张副局长' }

describe('while an item is handled, in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { app, address, county } = await openCountyTo('2024-05-20')
  const browser = await openBrowser()
  const { done, assigned, accepted, inClearance, signed } = prepared(county, '2024-05-20')
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)
  const settings = { extensionApprover: 'body' }
  await must(
    commandJurisdiction(app, systemActor('county'), {
      name: 'adoptSettings',
      data: { year: 2024, settings },
    }),
  )

  test('a deputy doubts the units on a phone, and reads the answer of the office', async () => {
    const itemId = await assigned('关于安装城北路灯的建议')
    const deputy = await as('li', 'phone')
    await walk(deputy, 'doubt', async page => {
      await page.goto(`${address}/my/${itemId}`)
      await page.getByRole('link', { name: '对承办单位有异议' }).click()
      await page.getByLabel('理由').fill('路段由街道管护，请街道参加。')
      await page.getByRole('button', { name: '提出异议' }).click()
      await page.getByText('已办好').waitFor()
    })
    const office = await as('supervision')
    await walk(office, 'doubt-answered', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '答复提出人异议', drawer =>
        drawer.getByLabel('答复').fill('仍由住建局承办，请街道一同面商。'),
      )
    })
    await walk(deputy, 'doubt-read', async page => {
      await page.goto(`${address}/my/${itemId}`)
      await page.getByText('督查室的答复：仍由住建局承办，请街道一同面商。').waitFor()
    })
  })

  test('a unit tells how far it is, the deputy reads it, and its leader marks the item', async () => {
    const itemId = await accepted('关于增设社区健身点的建议')
    const unit = await as('housingOffice')
    await walk(unit, 'interim', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '阶段性答复', drawer =>
        drawer.getByLabel('目前办理情况').fill('已完成选址，正在办理用地手续。'),
      )
    })
    const leader = await as('housingLeader', 'phone')
    await walk(leader, 'mark', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: /全部操作/ }).click()
      await page.getByRole('group', { name: '承办', exact: true }).waitFor()
      await takeStep(page, '拟办、阅签、批示', async drawer => {
        await drawer.getByLabel('批示', { exact: true }).check()
        await drawer.getByLabel('意见（拟办、批示必填）').fill('请城建股本周内与代表面谈。')
      })
    })
    const deputy = await as('wang', 'phone')
    await walk(deputy, 'interim-read', async page => {
      await page.goto(`${address}/my/${itemId}`)
      await page.getByText('已完成选址，正在办理用地手续。').waitFor()
    })
  })

  test('the leader skips a step with a reason on a phone, and the office sees it on the letter', async () => {
    const itemId = await accepted('关于修缮老桥的建议')
    await inClearance(itemId, 'r1', { resultClass: 'A' })
    const leader = await as('housingLeader', 'phone')
    await walk(leader, 'bypass', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: /全部操作/ }).click()
      await takeStep(page, '越级同意', drawer => drawer.getByLabel('越级理由').fill('办公室主任出差。'))
      await page.getByText('办公室主任出差。').first().waitFor()
    })
  })

  test('the supervision office returns a signed letter, and passes the mended one', async () => {
    const itemId = await accepted('关于硬化柳湾村道路的建议')
    const letter = { resultClass: 'B', plan: { ...plan, dueOn: '2024-12-31' as never } } as const
    await signed(itemId, 'r1', letter)
    const office = await as('supervision')
    await walk(office, 'pre-check-return', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '退回修改', drawer => drawer.getByLabel('退回原因').fill('请写明资金来源。'))
    })
    await signed(itemId, 'r1', letter)
    await walk(office, 'pre-check-pass', async page => {
      await page.reload()
      await page.getByText('请写明资金来源。').first().waitFor()
      await takeStep(page, '审核通过')
    })
    const unit = await as('housingOffice')
    await walk(unit, 'pre-check-issue', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '编号印发' }).first().waitFor()
    })
  })

  test('more time is granted by the body where the county has it so, and a clock is stopped and runs again', async () => {
    const itemId = await accepted('关于扩建停车场的建议')
    await done('housingOffice', itemId, 'requestExtension', {
      assignmentId: 'a1',
      reason: '等待省厅批复资金',
      wishedOn: '2024-08-30' as never,
    })
    const body = await as('congress')
    await walk(body, 'extension-by-body', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '审批延期', async drawer => {
        await drawer.getByText('等待省厅批复资金').waitFor()
        await drawer.getByLabel('同意', { exact: true }).check()
      })
    })
    const office = await as('supervision')
    await walk(office, 'pause', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '暂停计时', async drawer => {
        await drawer.getByLabel('等待上级答复').check()
        await drawer.getByLabel('说明').fill('等待市局批复。')
      })
      await page.getByText('正在暂停计时').waitFor()
      await takeStep(page, '恢复计时')
      await page.getByText('正在暂停计时').waitFor({ state: 'detached' })
    })
  })
})
