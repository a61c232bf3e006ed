import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { demonstrationPassword } from '#application/accounts/demonstration-accounts.ts'
import { openApplication } from '#cli/open-application.ts'
import { loadDemonstration } from '#demo/load-demonstration.ts'
import { buildServer } from '#server/app.ts'
import { buildWeb } from './build-web.ts'
import { ensureBrowser } from './ensure-browser.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/pictures')
const say = (line: string) => void process.stdout.write(`${line}\n`)

type Picture = {
  readonly file: string
  readonly login: string
  readonly screen?: 'phone'
  /** Goes from the first page after signing in to what is shown. */
  readonly go: (page: Page) => Promise<unknown>
}

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** The pictures of the papers, each as its reader would come to see it in the demonstration county. */
const pictures: readonly Picture[] = [
  { file: 'office-home', login: 'ducha', go: page => page.goto('/home') },
  { file: 'office-items', login: 'ducha', go: page => page.goto('/items') },
  { file: 'item-page', login: 'ducha', go: page => openPart(page, 'awaitFeedback', 'education') },
  { file: 'assignment-meeting', login: 'ducha', go: page => page.goto('/meetings') },
  { file: 'progress-report', login: 'ducha', go: page => page.goto('/report?asOf=2024-08-10') },
  { file: 'unit-desk', login: 'jiaoti-cbr', go: page => page.goto('/desk') },
  {
    file: 'reply-editor',
    login: 'jiaoti-cbr',
    go: async page => {
      await openPart(page, 'submit')
      await page.getByRole('button', { name: '起草答复' }).first().click()
      await page.locator('.item-editor-preview').waitFor()
    },
  },
  { file: 'leader-phone', login: 'jiaoti-ld', screen: 'phone', go: page => page.goto('/desk') },
  {
    file: 'leader-letter-phone',
    login: 'jiaoti-ld',
    screen: 'phone',
    go: page => page.getByRole('link', { name: '查看并签发' }).first().click(),
  },
  { file: 'proposer-phone', login: 'zhoudatian', screen: 'phone', go: page => page.goto('/my') },
  {
    file: 'proposer-letter-phone',
    login: 'zhoudatian',
    screen: 'phone',
    go: page => page.getByRole('link', { name: '看答复' }).first().click(),
  },
]

/** Opens the first item whose part at this unit waits for this step. */
async function openPart(page: Page, nextStep: string, unitId?: string): Promise<void> {
  const query = unitId ? `?nextStep=${nextStep}&unitId=${unitId}` : `?nextStep=${nextStep}`
  const answer = await page.request.get(`/api/v1/parts${query}`)
  const { parts } = (await answer.json()) as { parts: { itemId: string }[] } // our own interface
  await page.goto(`/items/${parts[0]?.itemId}`)
}

async function take(browser: Browser, baseURL: string, picture: Picture): Promise<void> {
  const viewport = picture.screen === 'phone' ? phone : desk
  const context = await browser.newContext({ viewport, baseURL, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByLabel('登录名').fill(picture.login)
  await page.getByLabel('密码').fill(demonstrationPassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '退出' }).waitFor()
  await page.waitForLoadState('networkidle')
  await picture.go(page)
  await page.waitForLoadState('networkidle')
  await page.getByText('正在打开').waitFor({ state: 'detached' })
  await page.screenshot({ path: join(folder, `${picture.file}.png`), animations: 'disabled' })
  await context.close()
  say(picture.file)
}

const executablePath = ensureBrowser(say)
if (!executablePath) throw new Error('There is no browser to take pictures with.')
const webFolder = await buildWeb(say)
const dataDir = mkdtempSync(join(tmpdir(), 'tiban-pictures-'))
const { app, close } = await openApplication({ dataDir }, say)
const server = await buildServer(app, { webFolder, version: 'pictures' })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  mkdirSync(folder, { recursive: true })
  await loadDemonstration(app, say)
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  for (const picture of pictures) await take(browser, address, picture)
} finally {
  await browser.close()
  await server.close()
  await close()
  rmSync(dataDir, { recursive: true, force: true })
}
