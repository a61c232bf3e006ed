import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { buildServer } from '#server/app.ts'
import { daysBetween, instant, localDate, plainDate } from '#domain/time/plain-date.ts'
import { foundCounty, openTestDatabase, testPassword } from './county.ts'
import type { Name } from './server.ts'

const root = join(import.meta.dirname, '../..')
const pictures = join(root, 'test-pictures')

/** Why a journey cannot be walked here; false where it can. */
export const noBrowser = process.env.TIBAN_TEST_BROWSER ? false : 'no browser on this machine'

export const screens = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/**
 * The test county behind a real, listening server. Browsers keep real time, so the clock is the real one and the
 * county's day is as many days behind as it takes. `travelTo` moves the county on to a later day; who was signed in
 * signs in again, as on every new day.
 */
export async function openCountyTo(today: string) {
  let ahead = 0
  const real = () => instant(new Date(Date.now() + ahead * 86_400_000).toISOString())
  const travelTo = (day: string) => {
    ahead = daysBetween(plainDate(today), plainDate(day))
  }
  const app = { ...(await openTestDatabase()), clock: real, at: () => undefined }
  const county = await foundCounty(app, 'county', {
    clockBehindDays: daysBetween(plainDate(today), localDate(real())),
  })
  const server = await buildServer(app, { version: 'test', webFolder: join(root, 'dist/web') })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  after(() => server.close())
  return { app, county, address, travelTo }
}

export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.TIBAN_TEST_BROWSER ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  after(() => browser.close())
  return browser
}

/** Somebody of the cast, signed in through the page, on a screen of this size. */
export async function signIn(
  browser: Browser,
  address: string,
  who: Name,
  screen: keyof typeof screens = 'desk',
): Promise<Page> {
  const context = await browser.newContext({ viewport: screens[screen], locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', fault => {
    throw fault
  })
  await page.goto(address)
  await page.getByLabel('登录名').fill(who.toLowerCase())
  await page.getByLabel('密码').fill(testPassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '退出' }).waitFor()
  return page
}

/** Walks on, and leaves a picture of where it stopped when it did. */
export async function walk(page: Page, name: string, steps: (page: Page) => Promise<void>): Promise<void> {
  try {
    await steps(page)
  } catch (thrown) {
    mkdirSync(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true }).catch(() => undefined)
    throw thrown
  }
}
