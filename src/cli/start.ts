import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demonstrationPassword } from '#application/accounts/demonstration-accounts.ts'
import { jurisdictionsToSignIn } from '#application/accounts/jurisdictions-to-sign-in.ts'
import { startDelivery } from '#application/deliver/start-delivery.ts'
import { removeUnfinishedDemonstrations } from '#application/demonstration/unfinished.ts'
import { alone } from '#database/engine/alone.ts'
import { loadDemonstration } from '#demo/load-demonstration.ts'
import { buildServer } from '#server/app.ts'
import { readSettings, type Settings } from '#settings'
import { buildWeb } from '../../scripts/build-web.ts'
import { onSignal } from './ending.ts'
import { cannotListen, refuseTakenPort } from './listening.ts'
import { openApplication, type OpenApplication } from './open-application.ts'
import { wordsOfFault } from './words-of-fault.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const root = join(import.meta.dirname, '../..')

/** The composition root: database, demonstration county, server, delivery, in this order; stopped in the opposite. */
async function start(settings: Settings): Promise<void> {
  const webFolder = await buildWeb(say)
  say('Starting the database …')
  const opening = openApplication(settings, say)
  const running: Running = { stops: [async () => await (await opening).close({ patienceMs })] }
  const ending = onSignal(async () => {
    say('Stopping …')
    await stop(running)
    return 0
  })
  try {
    const opened = await opening
    if (!opened.ownsServer) throw new Error(alreadyRuns(settings))
    await refuseTakenPort(settings)
    await loadWhenEmpty(opened, settings)
    await serve(opened, { settings, webFolder, running })
  } catch (thrown) {
    if (ending.isAsked) return // what fails now fails because we are stopping
    await stop(running).catch(() => undefined) // the first fault is the one to tell
    throw thrown
  }
}

/** How long a stopping server waits for operators' commands on the same database. */
const patienceMs = 20_000

/** What has to be stopped, the last first. */
type Running = { readonly stops: (() => Promise<void>)[] }

async function stop({ stops }: Running): Promise<void> {
  for (let next = stops.pop(); next; next = stops.pop()) await next()
}

/** Two that start on one server load it once: the second waits for the first, and finds it loaded. */
async function loadWhenEmpty({ app }: OpenApplication, { loadsDemonstration }: Settings): Promise<void> {
  await alone(app.database, async () => {
    if ((await removeUnfinishedDemonstrations(app)) > 0)
      say('The loading of the demonstration county had been cut off; it starts anew.')
    if (!loadsDemonstration || (await jurisdictionsToSignIn(app)).length > 0) return
    say('Loading the demonstration county (once) …')
    await loadDemonstration(app, say)
  })
}

type Serving = { readonly settings: Settings; readonly webFolder: string; readonly running: Running }

async function serve({ app }: OpenApplication, { settings, webFolder, running }: Serving): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string } // our own file
  const server = await buildServer(app, { webFolder, version, log: true })
  running.stops.push(async () => await server.close())
  const address = await server
    .listen({ port: settings.port, host: settings.host })
    .catch((fault: unknown) => {
      throw cannotListen(fault, settings)
    })
  const delivery = startDelivery(app, { ...settings })
  running.stops.push(async () => await delivery.stop())
  if (settings.databaseUrl === undefined) {
    writeFileSync(addressFile(settings), address)
    running.stops.push(async () => rmSync(addressFile(settings), { force: true }))
  }
  await greet({ app, address })
}

async function greet({
  app,
  address,
}: Pick<OpenApplication, 'app'> & { readonly address: string }): Promise<void> {
  say(`\nTiban 提办 is running: ${address}`)
  const demonstration = (await jurisdictionsToSignIn(app)).find(({ isDemonstration }) => isDemonstration)
  if (!demonstration) return
  say(
    `${demonstration.name}（演示县 demonstration county）· password for every account 统一密码: ${demonstrationPassword}`,
  )
  const shown = new Set<string>()
  for (const { login, name, role, unitName } of demonstration.demoAccounts ?? []) {
    if (shown.has(role)) continue
    shown.add(role)
    say(`  ${login.padEnd(18)} ${role.padEnd(20)} ${unitName ?? ''}${unitName ? ' ' : ''}${name}`)
  }
  say('Ctrl-C stops it.')
}

function addressFile({ dataDir }: Settings): string {
  return join(dataDir, 'address')
}

function alreadyRuns(settings: Settings): string {
  const file = addressFile(settings)
  return existsSync(file)
    ? `Tiban already runs on the data folder ${settings.dataDir} at ${readFileSync(file, 'utf8')}. Stop it first, or choose another folder with TIBAN_DATA_DIR.`
    : `Another Tiban program is starting, or a command of the operator's line is at work, on the data folder ${settings.dataDir}. Wait for it to end, or choose another folder with TIBAN_DATA_DIR.`
}

try {
  await start(readSettings(process.env))
} catch (thrown) {
  process.stderr.write(`${wordsOfFault(thrown)}\n`)
  process.exit(3)
}
