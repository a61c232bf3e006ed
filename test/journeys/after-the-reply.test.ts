import { describe, test } from 'node:test'
import { plainDate } from '#domain/time/plain-date.ts'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'
import { chooseUnit, takeStep } from '#test/kit/desk-steps.ts'
import { prepared } from '#test/kit/prepared.ts'

describe('after the reply, in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-05-20')
  const browser = await openBrowser()
  const { done, accepted, met, delivered, judged } = prepared(county, '2024-05-20')
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)

  test('an office enters what a deputy said on the telephone, and the deputy is told', async () => {
    const itemId = await accepted('关于增设站牌的建议')
    await delivered(itemId, 'r1', { resultClass: 'A' })
    const body = await as('congress')
    await walk(body, 'enter', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '代录评价', async drawer => {
        await drawer.getByLabel('李建国').check()
        await drawer.getByLabel('电话回访').check()
        await drawer.getByLabel('经办人（谁接的电话、谁帮的忙）').fill('苏秀平')
        await drawer.getByLabel('凭据（意见表或扫描件存放处、通话时间）').fill('5月20日上午通话')
        const scales = [drawer.getByLabel('办理态度'), drawer.getByLabel('办理结果')]
        for (const scale of scales) await scale.getByLabel('满意', { exact: true }).check()
      })
      await page.getByText('电话回访，苏秀平经办').first().waitFor()
    })
    const deputy = await as('li', 'phone')
    await walk(deputy, 'entered', async page => {
      await page.goto(`${address}/my/${itemId}`)
      await page.getByText('您在2024年5月20日作了评价').waitFor()
    })
  })

  test('after two rounds that satisfied nobody both sides meet, and the item is closed', async () => {
    const itemId = await accepted('关于疏浚老街下水道的建议')
    await delivered(itemId, 'r1', { resultClass: 'A' })
    await judged('wang', itemId, 'r1', 'dissatisfied')
    await judged('li', itemId, 'r1', 'satisfied')
    const body = await as('congress')
    await walk(body, 'again', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '要求重新办理', drawer =>
        drawer.getByLabel('要求重新办理的原因').fill('答复没有工期，请重新研究。'),
      )
    })
    await met(itemId)
    await delivered(itemId, 'r2', { resultClass: 'A' })
    await judged('wang', itemId, 'r2', 'dissatisfied')
    await judged('li', itemId, 'r2', 'satisfied')
    await walk(body, 'conciliate', async page => {
      await page.reload()
      await takeStep(page, '登记协调会商', async drawer => {
        await drawer.getByLabel('面对面协商').check()
        await drawer.getByLabel('日期').fill('2024-05-20')
        await drawer.getByLabel('参加人员').fill('代工委、住建局、王秀兰')
        await drawer.getByLabel('会商结果').fill('商定明年先修文昌街。')
      })
      await takeStep(page, '办结')
    })
    const deputy = await as('wang', 'phone')
    await walk(deputy, 'conciliated', async page => {
      await page.goto(`${address}/my/${itemId}`)
      await page.getByText('商定明年先修文昌街。').waitFor()
    })
  })

  test('a promise passes to the unit that took the duty over, which finds it in its ledger', async () => {
    const itemId = await accepted('关于建设职工公寓的建议')
    const plan = { text: '建成公寓二百套', dueOn: plainDate('2024-12-31'), responsible: '张副局长' }
    await delivered(itemId, 'r1', { resultClass: 'B', plan })
    const office = await as('supervision')
    await walk(office, 'hand-over', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '移交承诺', async drawer => {
        await chooseUnit(drawer, '移交给哪个单位', '交通')
        await drawer.getByLabel('原因').fill('机构改革后职责划转。')
      })
    })
    const unit = await as('roadsOffice')
    await walk(unit, 'handed-over', async page => {
      await page.getByRole('link', { name: '承诺台账' }).first().click()
      await page.getByRole('link', { name: '建成公寓二百套' }).first().click()
      await page.getByText('由县住房和城乡建设局移交县交通运输局').first().waitFor()
    })
  })

  test('what is parked is looked at again by its unit', async () => {
    const itemId = await accepted('关于新建二级公路的建议')
    await delivered(itemId, 'r1', { resultClass: 'C', reason: '没有列入省里的规划。' })
    const unit = await as('housingOffice')
    await walk(unit, 'review-parked', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '复核挂起事项', async drawer => {
        await drawer.getByLabel('条件仍不具备，继续挂起').check()
        await drawer.getByLabel('依据和原因').fill('省里规划明年中期调整。')
      })
      await page.getByText('省里规划明年中期调整。').first().waitFor()
    })
  })

  test('a key item has its plan, its record and its report', async () => {
    const itemId = await accepted('关于改造农贸市场的建议')
    await done('congress', itemId, 'nameKeyItem', {
      keyType: 'congress',
      decidedBy: '主任会议',
      decidedOn: plainDate('2024-05-20'),
      leader: '陈副主任',
      committee: '城建环资工委',
    })
    const body = await as('congress')
    await walk(body, 'supervise', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '督办方案', drawer =>
        drawer.getByLabel('督办方案').fill('六月视察一次，八月听取汇报。'),
      )
      await takeStep(page, '登记督办活动', async drawer => {
        await drawer.getByLabel('现场视察').check()
        await drawer.getByLabel('参加人员').fill('陈副主任、代表三人')
        await drawer.getByLabel('结果').fill('要求七月底前开工。')
        await drawer.getByLabel('领导批示（选填）').fill('请住建局抓紧。')
      })
      await takeStep(page, '督办报告', drawer => drawer.getByLabel('督办报告').fill('已按期开工，督办结束。'))
      const record = page.locator('#key')
      for (const text of ['六月视察一次', '要求七月底前开工。', '请住建局抓紧。', '已按期开工'])
        await record.getByText(text).first().waitFor()
    })
  })
})
