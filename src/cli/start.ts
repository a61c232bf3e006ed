import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  demonstrationPassword,
  jurisdictionsToSignIn,
} from '#application/accounts/jurisdictions-to-sign-in.ts'
import { startDelivery } from '#application/deliver/start-delivery.ts'
import { loadDemonstration } from '#demo/load-demonstration.ts'
import { buildServer } from '#server/app.ts'
import { readSettings, type Settings } from '#settings'
import { buildWeb } from '../../scripts/build-web.ts'
import { openApplication, type OpenApplication } from './open-application.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const root = join(import.meta.dirname, '../..')

/** The composition root: database, demonstration county, server, delivery, in this order; stopped in the opposite. */
async function start(settings: Settings): Promise<void> {
  const webFolder = await buildWeb(say)
  say('Starting the database …')
  const opened = await openApplication(settings, say)
  if (!opened.ownsServer) {
    await opened.close()
    throw new Error(alreadyRuns(settings))
  }
  try {
    await loadWhenEmpty(opened, settings)
    await serve(opened, { settings, webFolder })
  } catch (thrown) {
    await opened.close()
    throw thrown
  }
}

async function loadWhenEmpty({ app }: OpenApplication, { loadsDemonstration }: Settings): Promise<void> {
  if (!loadsDemonstration || (await jurisdictionsToSignIn(app)).length > 0) return
  say('Loading the demonstration county (once) …')
  await loadDemonstration(app, say)
}

type Serving = { readonly settings: Settings; readonly webFolder: string }

async function serve({ app, close }: OpenApplication, { settings, webFolder }: Serving): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string } // our own file
  const server = await buildServer(app, { webFolder, version, log: true })
  const address = await server
    .listen({ port: settings.port, host: settings.host })
    .catch((fault: unknown) => {
      throw portTaken(fault, settings)
    })
  const delivery = startDelivery(app, { ...settings })
  writeFileSync(addressFile(settings), address)
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    say('Stopping …')
    await server.close()
    await delivery.stop()
    rmSync(addressFile(settings), { force: true })
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
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
  const address = existsSync(file) ? ` at ${readFileSync(file, 'utf8')}` : ''
  return `Tiban already runs on the data folder ${settings.dataDir}${address}. Stop it first, or choose another folder with TIBAN_DATA_DIR.`
}

function portTaken(fault: unknown, { port, host }: Settings): Error {
  const code = fault instanceof Error && 'code' in fault ? fault.code : ''
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`)
  return fault instanceof Error ? fault : new Error(`Cannot listen on ${host}:${port}.`)
}

try {
  await start(readSettings(process.env))
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`)
  process.exit(3)
}
