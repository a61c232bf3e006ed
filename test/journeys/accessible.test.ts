import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { noBrowser, openBrowser, openCountyTo, signIn, walk, type screens } from '#test/kit/browser.ts'
import { prepared } from '#test/kit/prepared.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What somebody who cannot see or point well would stumble over: each rule that is broken, and where. */
async function stumblingBlocks(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

describe('the desks for those who cannot see or point well', { skip: noBrowser }, async () => {
  if (noBrowser) return
  const { address, county } = await openCountyTo('2024-05-20')
  const browser = await openBrowser()
  const { accepted, delivered } = prepared(county, '2024-05-20')
  const [inHand, replied] = [await accepted('关于安装路灯的建议'), await accepted('关于修缮老桥的建议')]
  await delivered(replied, 'r1', { resultClass: 'A' })

  const desks = [
    [
      'supervision',
      'desk',
      ['/home', '/items', '/allot', '/meetings', '/promises', '/lifecycle', `/items/${inHand}`],
    ],
    ['congress', 'desk', ['/review', `/items/${replied}`]],
    ['housingOffice', 'desk', ['/desk', `/items/${inHand}`]],
    ['housingLeader', 'phone', ['/desk', `/items/${replied}`]],
    ['administrator', 'desk', ['/rules', '/units', '/accounts']],
    ['wang', 'phone', ['/my', '/my/new', `/my/${replied}`]],
  ] as const satisfies readonly (readonly [string, keyof typeof screens, readonly string[]])[]

  for (const [who, screen, paths] of desks) {
    test(`no serious barrier stands on the pages of ${who} (${screen})`, async () => {
      const visitor = await signIn(browser, address, who, screen)
      await walk(visitor, `accessible-${who}`, async page => {
        const found: Record<string, readonly string[]> = {}
        for (const path of paths) {
          await page.goto(`${address}${path}`)
          await page.getByRole('heading', { level: 1 }).first().waitFor()
          await page.waitForLoadState('networkidle')
          const blocks = await stumblingBlocks(page)
          if (blocks.length > 0) found[path] = blocks
        }
        assert.deepEqual(found, {})
      })
    })
  }

  test('the item page is walked with the keyboard: past the menu, to the next step, and back from its form', async () => {
    const office = await signIn(browser, address, 'housingOffice')
    await walk(office, 'keyboard', async page => {
      await page.goto(`${address}/items/${inHand}`)
      const step = page.getByRole('button', { name: '起草答复' })
      await step.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByText('逐条答复').first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.waitForFunction(() => document.activeElement?.textContent === '起草答复')
      const outline = await step.evaluate(node => getComputedStyle(node).outlineStyle)
      assert.notEqual(outline, 'none', 'where the focus is, is seen')
    })
  })
})
