import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Application } from '#application/application.ts'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { migrate } from '#database/engine/migrate.ts'
import { openPool } from '#database/engine/pool.ts'
import { stateCouncilCalendar } from '#domain/time/calendar.ts'
import { instant } from '#domain/time/plain-date.ts'
import { buildServer } from '#server/app.ts'
import { diskStore } from '#storage/disk-store.ts'
import { Floor } from './floor.ts'
import { benchPassword, makeData } from './make-data.ts'
import { HttpClient, timed } from './measure.ts'
import { benchOptions, type BenchOptions } from './options.ts'

type Row = {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly floor: number | null
  readonly ratio: number | null
  readonly goal: string
  readonly met: boolean
}

const say = (line: string) => void process.stderr.write(`${line}\n`)
const year = 2024

/** Measures Tiban beside the floor in one run; prints ratios, and asserts none of them. */
async function bench({ items, jurisdictions, out }: BenchOptions): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiban-bench-'))
  const embedded = await openEmbedded(dataDir, say)
  const database = openPool(embedded.connection, { max: 16 })
  const floor = new Floor(embedded.connection)
  try {
    await migrate(database)
    const clock = () => instant(new Date('2025-03-01T02:00:00.000Z').toISOString())
    const app: Application = {
      database,
      files: diskStore(join(dataDir, 'files')),
      calendar: stateCouncilCalendar,
      clock,
      newId: randomUUID,
    }
    const ids = await makeData(app, { items, jurisdictions, report: say })
    await floor.analyse()
    const server = await buildServer(app, { version: 'bench' })
    const origin = await server.listen({ port: 0, host: '127.0.0.1' })
    try {
      const rows = await measure(origin, { floor, jurisdictionId: ids[Math.floor(ids.length / 2)] ?? '' })
      publish(rows, { items, ...(out === undefined ? {} : { out }) })
    } finally {
      await server.close()
    }
  } finally {
    await floor.close()
    await database.close()
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Place = { readonly floor: Floor; readonly jurisdictionId: string }

async function measure(origin: string, { floor, jurisdictionId }: Place): Promise<readonly Row[]> {
  const office = new HttpClient(origin)
  await office.signIn(jurisdictionId, 'office', benchPassword)
  const itemIds = await floor.ids(jurisdictionId, year)
  try {
    const list = await timed(async () => {
      await office.get(`/api/v1/items?year=${year}&stage=assigned&pageSize=25&sort=dueOn`)
    })
    const page = await timed(async (client, round) => {
      await office.get(`/api/v1/items/${itemIds[(client * 7 + round) % itemIds.length]}`)
    })
    const command = await timed(async () => {
      await office.post('/api/v1/items', {
        kind: 'suggestion',
        period: 'inSession',
        sessionId: `r${year}`,
        year,
        title: '关于测量的建议',
        situation: '一'.repeat(300),
        proposers: [{ name: '张三', type: 'deputy' }],
      })
    })
    const report = await timed(
      async () => void (await office.get(`/api/v1/reports/progress?year=${year}&asOf=2024-08-10`)),
      {
        clients: 1,
        rounds: 10,
        warmUp: 2,
      },
    )
    const [listFloor, pageFloor, commandFloor] = [
      await floor.list(jurisdictionId, year),
      await floor.page(jurisdictionId, itemIds),
      await floor.command(jurisdictionId),
    ]
    return [
      slower('list, 25 rows, filtered and counted', list.p50, listFloor.p50, 3),
      slower('item page', page.p50, pageFloor.p50, 3),
      faster('command (hand in), one durable transaction', command.perSecond, commandFloor.perSecond, 0.4),
      {
        name: 'command, p99 against p50',
        unit: 'ratio',
        value: round(command.p99 / command.p50),
        floor: null,
        ratio: null,
        goal: '<= 5',
        met: command.p99 <= 5 * command.p50,
      },
      {
        name: 'progress report of a county year, JSON',
        unit: 'ms',
        value: round(report.p50),
        floor: null,
        ratio: null,
        goal: '<= 300 ms',
        met: report.p50 <= 300,
      },
    ]
  } finally {
    office.close()
  }
}

function slower(name: string, value: number, floor: number, most: number): Row {
  const ratio = value / floor
  return {
    name,
    unit: 'ms p50, 8 clients',
    value: round(value),
    floor: round(floor),
    ratio: round(ratio),
    goal: `<= ${most} x floor`,
    met: ratio <= most,
  }
}

function faster(name: string, value: number, floor: number, least: number): Row {
  const ratio = value / floor
  return {
    name,
    unit: 'per second, 8 clients',
    value: round(value),
    floor: round(floor),
    ratio: round(ratio),
    goal: `>= ${least} x floor`,
    met: ratio >= least,
  }
}

function publish(
  rows: readonly Row[],
  { items, out }: { readonly items: number; readonly out?: string },
): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  const result = { machine, date: new Date().toISOString(), items, rows }
  process.stdout.write(`${machine}, ${items} items\n`)
  for (const { name, unit, value, floor, ratio, goal, met } of rows) {
    const against = floor === null ? '' : `, floor ${floor}, ratio ${ratio}`
    process.stdout.write(
      `${met ? 'met    ' : 'NOT met'}  ${name}: ${value} ${unit}${against} (goal ${goal})\n`,
    )
  }
  if (out) writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

try {
  await bench(benchOptions(process.argv.slice(2)))
} catch (thrown) {
  say(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown))
  process.exitCode = 1
}
