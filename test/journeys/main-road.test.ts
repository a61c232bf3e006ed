import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import iconv from 'iconv-lite'
import type { Page } from 'playwright-core'
import { noBrowser, openBrowser, openCountyTo, signIn, walk } from '#test/kit/browser.ts'

const title = '关于硬化柳湾村通组道路的建议'
const list = [
  '柳河县2024年代表建议交办清单,,,,',
  '编号,案由,提出人,主办单位,会办单位',
  `１２,${title},王秀兰,住建局,水利局`,
  '13,关于完善城北排水管网的建议,李建国,县排水中心,',
  '合计,2件,,,',
].join('\r\n')

/** Opens a person's own next step for the item and leaves its form open. */
async function openStep(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { name: title }).waitFor()
  await page.getByRole('button', { name: step }).first().click()
}

/** Sends the form that is open and waits until the page says it is done. */
async function send(page: Page, label: string): Promise<void> {
  await page.locator('.item-form-foot').getByRole('button', { name: label }).click()
  await page.getByText(`已完成：${label}`).waitFor()
}

const named = (page: Page, label: string) => page.getByLabel(label, { exact: true })

describe('the main road in a browser', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address } = await openCountyTo('2024-04-26')
  const browser = await openBrowser()
  const as = (who: Parameters<typeof signIn>[2], screen?: 'desk' | 'phone') =>
    signIn(browser, address, who, screen)

  test('the office imports the list, with its doubts corrected in place', async () => {
    const office = await as('supervision')
    await walk(office, 'import', async page => {
      await page.getByRole('link', { name: '导入清单' }).click()
      await page.locator('input[type=file]').setInputFiles({
        name: '交办清单.csv',
        mimeType: 'text/csv',
        buffer: iconv.encode(list, 'gbk'),
      })
      await page.getByText('读到 2 行').waitFor()
      await page.getByText('县排水中心（未识别）').waitFor()
      await named(page, '主办 4').fill('水利')
      await named(page, '主办 4').press('Enter')
      await page.getByRole('button', { name: '导入 2 行' }).click()
      await page.getByText('新增 2 件').waitFor()
    })
  })

  test('the office divides the item, proposes units, and hands it over at a meeting', async () => {
    const office = await as('supervision')
    await walk(office, 'assign', async page => {
      await page.getByRole('link', { name: '拟办分办' }).click()
      await page.getByRole('button', { name: title }).click()
      await named(page, '第1条').fill('硬化三组至五组道路')
      await page.getByRole('button', { name: '增加一条' }).click()
      await named(page, '第2条').fill('安装路灯')
      await page.getByRole('button', { name: '保存分解' }).click()
      await page.getByText('已保存').first().waitFor()
      await named(page, '县水利局负责的条目').click()
      await page.getByTitle('2. 安装路灯').click()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '保存并到下一件' }).click()
      await page.getByText('已拟办 2 / 2 件').waitFor()
      await page.getByRole('link', { name: '交办会' }).click()
      await page.getByRole('button', { name: '登记交办会' }).click()
      await named(page, '会议名称').fill('2024年建议提案交办会')
      await named(page, '通知文号').fill('柳政办函〔2024〕18号')
      await named(page, '通知标题').fill('关于做好2024年建议提案办理工作的通知')
      await page.getByRole('button', { name: '保存', exact: true }).click()
      await page.getByRole('button', { name: '交办所选 2 件' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '交办', exact: true }).click()
      await page.getByText('已交办 2 件').waitFor()
    })
  })

  test('the unit signs, fixes the five and logs its visit', async () => {
    const unit = await as('housingOffice')
    await walk(unit, 'unit', async page => {
      await openStep(page, '签收')
      await send(page, '签收')
      await page.getByRole('button', { name: '落实五定' }).first().click()
      for (const [label, text] of [
        ['分管领导', '周副局长'],
        ['责任科室', '村镇建设股'],
        ['承办人', '孙工'],
        ['办理标准', '现场见面，五月底前答复，道路年内完工。'],
        ['督办人', '办公室主任'],
      ] as const) {
        await named(page, label).fill(text)
      }
      await send(page, '落实五定')
      await page.getByRole('button', { name: '登记沟通' }).first().click()
      await page.getByText('登门走访').first().click()
      await page.getByText('这种方式计入见面率').waitFor()
      await named(page, '单位人员姓名').fill('孙工')
      await named(page, '沟通内容').fill('到村里看了道路，商定先修三组至五组。')
      await send(page, '登记沟通')
    })
  })

  test('the proposer confirms the visit on a phone', async () => {
    const phone = await as('wang', 'phone')
    await walk(phone, 'confirm', async page => {
      await page.getByRole('link', { name: '去确认' }).click()
      await page.getByRole('button', { name: '确实进行了' }).click()
      await page.getByRole('button', { name: '确定', exact: true }).click()
      await page.getByText('已经记录，谢谢您。').waitFor()
    })
  })

  test('the handler writes the reply point by point beside its letter and sends it for clearance', async () => {
    const handler = await as('housingHandler')
    await walk(handler, 'draft', async page => {
      await openStep(page, '起草答复')
      const rows = page.locator('.item-matrix-row')
      for (const [index, text] of ['三组至五组道路六月底前硬化完毕。', '已安装路灯二十盏。'].entries()) {
        const row = rows.nth(index)
        if (!(await row.isVisible())) continue
        await row.getByRole('radio').first().check()
        await row.getByLabel('答复内容').fill(text)
      }
      await page.getByRole('radio', { name: /^A / }).check()
      await named(page, '联系电话').fill('0000-5551234')
      await page.locator('.item-editor-preview').getByText('六月底前硬化完毕').waitFor()
      await send(page, '保存草稿')
      await page.getByRole('button', { name: '送审' }).first().click()
      await send(page, '送审')
    })
  })

  test('the office of the unit clears it, and its leader signs on a phone', async () => {
    const office = await as('housingOffice')
    await walk(office, 'clear', async page => {
      await openStep(page, '审核同意')
      await send(page, '审核同意')
    })
    const leader = await as('housingLeader', 'phone')
    await walk(leader, 'sign', async page => {
      await page.getByRole('link', { name: '查看并签发' }).click()
      await page.getByRole('button', { name: '签发', exact: true }).first().click()
      await page.getByRole('button', { name: '确认签发' }).click()
      await page.getByText('已签发，交办公室编号印发。').waitFor()
    })
  })

  test('the unit numbers the letter and delivers it', async () => {
    const office = await as('housingOffice')
    await walk(office, 'deliver', async page => {
      await openStep(page, '编号印发')
      await send(page, '编号印发')
      await page.getByRole('button', { name: '送达' }).first().click()
      await send(page, '送达')
      await page.getByText('柳住建函').first().waitFor()
    })
  })

  test('the proposer reads the letter on a phone and judges it', async () => {
    const phone = await as('wang', 'phone')
    await walk(phone, 'judge', async page => {
      await page.getByRole('link', { name: '看答复' }).click()
      await page.getByText('三组至五组道路六月底前硬化完毕。').first().waitFor()
      await page.goto(`${address}/my`)
      await page.getByRole('link', { name: '去评价' }).click()
      for (const question of ['办理态度怎么样？', '办理结果怎么样？']) {
        await page.getByRole('group', { name: question }).getByLabel('满意', { exact: true }).check()
      }
      await page.getByRole('button', { name: '下一步：核对' }).click()
      await page.getByRole('button', { name: '确认发出' }).click()
      await page.getByText('您的评价已发出').waitFor()
    })
  })

  test('the office closes the item, and the report counts it', async () => {
    const office = await as('supervision')
    await walk(office, 'report', async page => {
      await page.getByRole('link', { name: '建议提案', exact: true }).click()
      await openStep(page, '办结')
      await send(page, '办结')
      await page.getByRole('link', { name: '进展报告' }).click()
      const row = page.getByRole('row', { name: /^已办结/ })
      assert.match((await row.textContent()) ?? '', /1/)
      await row.getByRole('link').click()
      await page.getByText('共查询到 1 件').waitFor()
      await page.getByRole('link', { name: title }).first().waitFor()
    })
  })
})
