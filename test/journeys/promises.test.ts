import { describe, test } from 'node:test'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { systemActor } from '#application/system-actor.ts'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'
import { must } from '#test/kit/county.ts'

const promise = '年底前硬化柳湾村通组道路'

describe('a promise in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { app, address, county, travelTo } = await openCountyTo('2024-04-26')
  const browser = await openBrowser()
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)
  // Reports are due the day after the letter, so that they wait on the desk.
  const settings = { promiseReviewLimit: { value: 1, unit: 'naturalDay' } } as const
  await must(
    commandJurisdiction(app, systemActor('county'), {
      name: 'adoptSettings',
      data: { year: 2024, settings },
    }),
  )
  const itemId = await county.submitSuggestion()
  await county.assign(itemId)
  await answerWithPromise()
  travelTo('2024-04-28')

  test('the unit finds it on its desk, completes it and reports that it is kept', async () => {
    const unit = await as('housingHandler')
    await walk(unit, 'promise-report', async page => {
      await page.getByRole('heading', { name: '承诺事项待填报' }).waitFor()
      await page.getByRole('link', { name: promise }).first().click()
      await page.getByRole('button', { name: '完善承诺' }).click()
      await page.getByLabel('项目建设').check()
      await page.getByLabel('责任人（领导、科室或个人）').fill('张副局长')
      await page.locator('.item-form-foot').getByRole('button', { name: '完善承诺' }).click()
      await page.getByText('已完成：完善承诺').waitFor()
      await page.getByRole('button', { name: '填报进展' }).click()
      await page.getByLabel('已经落实').check()
      await page.getByLabel('做了什么').fill('1.2公里路面全部硬化。')
      await page.getByLabel('完成百分比').fill('100')
      await page.getByLabel('依据（文件、验收单、照片说明）').fill('竣工验收单')
      await page.locator('.item-form-foot').getByRole('button', { name: '填报进展' }).click()
      await page.getByText('已完成：填报进展').waitFor()
    })
  })

  test('the office finds it in the ledger and confirms it', async () => {
    const office = await as('supervision')
    await walk(office, 'promise-check', async page => {
      await page.getByRole('link', { name: '承诺台账' }).click()
      await page.getByText('共1项').waitFor()
      await page.getByRole('link', { name: promise }).first().click()
      await page.getByRole('button', { name: '核查承诺' }).click()
      await page.getByLabel('已落实', { exact: true }).check()
      await page.getByLabel('核查依据').fill('到村里看过，属实。')
      await page.locator('.item-form-foot').getByRole('button', { name: '核查承诺' }).click()
      await page.getByText('已完成：核查承诺').waitFor()
    })
  })

  test('the unit tells the deputies, and one of them judges it on a phone', async () => {
    const unit = await as('housingOffice', 'phone')
    await walk(unit, 'promise-supplement', async page => {
      await page.goto(`${address}/items/${itemId}`)
      await page.getByRole('button', { name: '发补充答复' }).click()
      await page.getByLabel('补充答复内容').fill('道路已经硬化完工，欢迎到现场看看。')
      await page.locator('.item-form-foot').getByRole('button', { name: '发补充答复' }).click()
      await page.getByText('已完成：发补充答复').waitFor()
    })
    const deputy = await as('wang', 'phone')
    await walk(deputy, 'promise-judge', async page => {
      await page.getByRole('link', { name: '住建局的承诺兑现了吗' }).click()
      await page.getByRole('heading', { name: '这项承诺兑现了吗？' }).waitFor()
      await page.getByLabel('部分兑现').check()
      await page.getByRole('button', { name: '下一步：核对' }).click()
      await page.getByText('请写明哪里没有兑现').waitFor()
      await page.getByLabel('哪里没有兑现', { exact: true }).fill('村口还差两盏路灯。')
      await page.getByRole('button', { name: '下一步：核对' }).click()
      await page.getByRole('button', { name: '确认发出' }).click()
      await page.getByText('您的评价已发出').first().waitFor()
      await page.getByRole('link', { name: '回到这一件' }).click()
      await page.getByText('欢迎到现场看看').waitFor()
      await page.getByText('村口还差两盏路灯。').waitFor()
    })
  })

  /** Housing answers in class B; the letter reaches both deputies, who have read it. */
  async function answerWithPromise(): Promise<void> {
    const answers = ['p1', 'p2'].map(pointId => ({
      pointId,
      answer: 'partlyAdopted' as const,
      text: '列入计划',
    }))
    const done = async (...[who, name, data]: readonly [...Step]) => {
      const outcome = await county.do(who, itemId, name, data as never) // names and data stand together below
      if (outcome.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
    }
    await done('housingOffice', 'signForAssignment', { assignmentId: 'a1' })
    await done('housingHandler', 'fixFive', {
      assignmentId: 'a1',
      ...{ leaderInCharge: '张', section: '城建股', handler: '孙', standard: '年内完工', supervisor: '周' },
      completeBy: '2024-06-28',
    })
    await done('housingHandler', 'logContact', {
      assignmentId: 'a1',
      ...{ phase: 'before', means: 'visit', heldOn: '2024-04-26', proposers: [0, 1], summary: '听取意见' },
      unitPeople: [{ name: '孙', rank: 'handler' }],
    })
    const plan = { text: promise, dueOn: '2024-12-31', responsible: '张副局长' }
    await done('housingHandler', 'draftReply', { assignmentId: 'a1', resultClass: 'B', answers, plan })
    await done('housingHandler', 'submitReplyForClearance', { replyId: 'r1' })
    await done('housingOffice', 'clearReply', { replyId: 'r1' })
    await done('housingLeader', 'signReply', { replyId: 'r1' })
    await done('supervision', 'passPreCheck', { replyId: 'r1' })
    await done('housingOffice', 'issueReply', { replyId: 'r1', agencyCode: '测住建函' })
    await done('housingOffice', 'deliverReply', { replyId: 'r1', means: ['online', 'online'] })
    await done('wang', 'readReply', { replyId: 'r1' })
  }

  type Step = readonly [Parameters<typeof county.do>[0], Parameters<typeof county.do>[2], object]
})
