import { describe, test } from 'node:test'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'
import { chooseUnit, takeStep } from '#test/kit/desk-steps.ts'
import { prepared } from '#test/kit/prepared.ts'

describe('before an item is assigned, in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-02-05')
  const browser = await openBrowser()
  const { done } = prepared(county, '2024-02-05')
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)

  test('units are asked beforehand: one agrees on its desk, one objects, and the office reads both', async () => {
    const title = '关于整治柳湾村河道和道路的建议'
    const itemId = await county.submitSuggestion(title)
    await done('congress', itemId, 'fileItem', {})
    await done('supervision', itemId, 'splitIntoPoints', { points: ['硬化路面', '疏浚河道'] })
    await done('supervision', itemId, 'proposeAllotment', {
      mode: 'hostAndCoHost',
      units: [
        { unitId: 'housing', role: 'host', pointIds: [] },
        { unitId: 'water', role: 'coHost', pointIds: [] },
      ],
      isDifficult: false,
      note: '',
    })
    const office = await as('supervision')
    await walk(office, 'circulate', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await takeStep(page, '征求拟办单位意见', drawer => drawer.getByLabel('反馈截止日').fill('2024-02-20'))
    })
    const agreeing = await as('housingOffice')
    await walk(agreeing, 'agree', async page => {
      await page.getByRole('heading', { name: '交办前征求意见（1件）' }).waitFor()
      await page.getByRole('link', { name: title }).first().click()
      await takeStep(page, '反馈拟办意见', drawer => drawer.getByLabel('同意承办', { exact: true }).check())
      await page.getByRole('link', { name: '我的待办' }).click()
      await page.getByRole('heading', { name: '我的待办' }).waitFor()
      await page.getByRole('heading', { name: '交办前征求意见（1件）' }).waitFor({ state: 'detached' })
    })
    const objecting = await as('waterOffice')
    await walk(objecting, 'disagree', async page => {
      await page.getByRole('link', { name: title }).first().click()
      await takeStep(page, '反馈拟办意见', async drawer => {
        await drawer.getByLabel('不同意', { exact: true }).check()
        await drawer.getByLabel('不同意的理由（不同意时必填）').fill('道路边沟不属于河道。')
        await drawer.getByLabel('职责依据（不同意时必填）').fill('三定规定第三条')
        await chooseUnit(drawer, '应当承办的单位', '交通')
      })
    })
    await walk(office, 'disputes', async page => {
      await page.getByRole('link', { name: '首页' }).click()
      await page.getByRole('link', { name: '拟办有异议' }).click()
      await page.getByRole('link', { name: title }).first().click()
      await page.reload()
      await page.getByText('道路边沟不属于河道。').first().waitFor()
      await page.getByText('认为应由 县交通运输局 承办').first().waitFor()
    })
  })

  test('the lead withdraws on a phone once everybody who signed has agreed', async () => {
    const title = '关于恢复城北供水的建议'
    const itemId = await county.submitSuggestion(title)
    const lead = await as('wang', 'phone')
    await walk(lead, 'withdraw', async page => {
      await page.goto(`${address}/my/${itemId}`)
      await page.getByRole('link', { name: '申请撤回' }).click()
      await page.getByRole('button', { name: '确定撤回' }).click()
      await page.getByText('请写明，至少 4 个字').waitFor()
      await page.getByLabel('理由').fill('供水已经恢复。')
      await page.getByRole('button', { name: '确定撤回' }).click()
      await page.getByText('已办好').waitFor()
    })
    const other = await as('li', 'phone')
    await walk(other, 'consent', async page => {
      await page.getByRole('link', { name: title }).first().click()
      await page.getByText('供水已经恢复。').waitFor()
      await page.getByRole('link', { name: '是否同意撤回' }).click()
      await page.getByLabel('同意撤回', { exact: true }).check()
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByText('已办好').waitFor()
      await page.goto(`${address}/my/${itemId}`)
      await page.getByText('已撤回').first().waitFor()
    })
  })

  test('a proposal is not filed for a named ground, another goes on as a letter, and the member reads both', async () => {
    const [refused, converted] = [
      await proposalOf('关于采购某品牌设备的提案'),
      await proposalOf('关于医院电梯的提案'),
    ]
    const committee = await as('committee')
    await walk(committee, 'refuse', async page => {
      await page.goto(`${address}/items/${refused}`)
      await takeStep(page, '不予立案', async drawer => {
        await drawer.getByLabel(/宣传、推介具体作品、产品/).check()
        await drawer.getByLabel('给提出人的说明').fill('推介特定产品，不作为提案。')
      })
      await page.goto(`${address}/items/${converted}`)
      await takeStep(page, '转办', async drawer => {
        await drawer.getByLabel('委员来信').check()
        await drawer.getByLabel('给提出人的说明').fill('事项单一，按来信当天转办。')
      })
    })
    const member = await as('zhao', 'phone')
    await walk(member, 'told', async page => {
      await page.goto(`${address}/my/${refused}`)
      await page.getByText('推介特定产品，不作为提案。').waitFor()
      await page.goto(`${address}/my/${converted}`)
      await page.getByRole('heading', { name: '转办去向' }).waitFor()
      await page.getByText('事项单一，按来信当天转办。').waitFor()
    })
  })

  test('the body merges an item into another, and the deputy of the merged one finds the main item', async () => {
    const [main, other] = [
      await county.submitSuggestion('关于修建漫水桥的建议'),
      await county.submitSuggestion('关于重建漫水桥的建议'),
    ]
    const body = await as('congress')
    await walk(body, 'merge', async page => {
      await page.goto(`${address}/items/${other}`)
      await takeStep(page, '并案', async drawer => {
        await drawer.getByLabel('主案').fill('修建漫水桥')
        await page.getByTitle(/关于修建漫水桥的建议/).click()
      })
      await page.getByText('本件已并入主案').waitFor()
      await page.getByRole('link', { name: '打开主案' }).click()
      await page.waitForURL(`**/items/${main}`)
      await page.getByText('并入本件的').waitFor()
    })
    const deputy = await as('wang', 'phone')
    await walk(deputy, 'merged', async page => {
      await page.goto(`${address}/my/${other}`)
      await page.getByText('已并案').first().waitFor()
      await page.getByRole('link', { name: '打开那一件' }).click()
      await page.getByRole('heading', { name: '关于修建漫水桥的建议' }).waitFor()
    })
  })

  /** Entered by the committee for its member. */
  async function proposalOf(title: string): Promise<string> {
    const itemId = crypto.randomUUID()
    await done('committee', itemId, 'submitItem', {
      kind: 'proposal',
      period: 'inSession',
      sessionId: 'c1',
      year: 2024,
      title,
      situation: '',
      request: '请办理。',
      category: '综合',
      proposers: [{ id: 'zhao', name: '赵敏', type: 'member', group: '农业界' }],
      wishedUnits: [],
    })
    return itemId
  }
})
