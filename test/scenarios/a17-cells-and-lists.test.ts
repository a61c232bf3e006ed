import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read as readBook, utils, type WorkSheet } from '@e965/xlsx'
import fc from 'fast-check'
import type { ProgressReport } from '#documents/progress-report/progress-report.ts'
import { addDays, plainDate } from '#domain/time/plain-date.ts'
import { live } from '#test/kit/live.ts'
import { randomLife } from '#test/kit/random-life.ts'
import { openScenario, type Telling, tellings } from '#test/kit/scenario.ts'
import {
  assigned,
  committed,
  delivered,
  drafted,
  filed,
  handledAgain,
  inHand,
  issued,
  submitted,
} from '#test/kit/story.ts'
import { writeLives } from '#test/kit/write-lives.ts'

type Cell = { readonly path: string; readonly value: number; readonly of: Record<string, unknown> }

/** Every number of the report that names the filter behind it, wherever it stands; rates bring their base too. */
function cellsIn(value: unknown, path = ''): readonly Cell[] {
  if (typeof value !== 'object' || value === null) return []
  const { of, among, numerator, denominator, value: plain, unit } = value as Record<string, unknown>
  // Forms are counted one by one, the list behind them holds items.
  if (unit === 'forms') return []
  const cell = (count: unknown, filter: unknown) =>
    typeof count === 'number' && filter !== null && typeof filter === 'object'
      ? [{ path, value: count, of: filter as Record<string, unknown> }] // a filter, as the report writes it
      : []
  return [
    ...cell(numerator ?? plain, of),
    ...cell(denominator, among),
    ...Object.entries(value).flatMap(([key, child]) => cellsIn(child, `${path}/${key}`)),
  ]
}

/** Rows under the title, the note and the headings. */
function rowsOf(bytes: Buffer): number {
  const book = readBook(bytes)
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] as WorkSheet // one sheet, made by us
  return utils.sheet_to_json(sheet, { header: 1, blankrows: false }).length - 3
}

const beginnings = [submitted, filed, assigned, inHand, drafted, issued, delivered, committed, handledAgain]

/** Forty lives of the kind, each as far as chance has it. */
function lives({ kind }: Telling) {
  const steps = fc.sample(randomLife, { numRuns: 40, seed: 17 })
  return steps.map((life, index) => {
    const begin = beginnings[index % beginnings.length] ?? filed
    return {
      itemId: `${kind}-${index}`,
      story: live(() => begin(undefined, kind), life.slice(0, 24)),
    }
  })
}

for (const telling of tellings) {
  test(`A17 every cell of the report on ${telling.kind}s is the number of rows in its list and in its sheet`, async () => {
    const { app, request } = await openScenario()
    const all = lives(telling)
    await writeLives(app, 'county', all)
    const last = plainDate(
      all
        .map(({ story }) => story.today)
        .sort()
        .at(-1) ?? '',
    )
    app.at(addDays(last, 1))
    const answer = await request('supervision', 'GET', '/reports/progress?year=2024')
    const report = answer.json<ProgressReport>()
    const cells = cellsIn(report)
    assert.ok(cells.length > 90, `only ${cells.length} cells`)
    assert.ok(cells.filter(({ value }) => value > 0).length > 30, 'hardly a cell says anything')
    const counted = new Map<string, readonly [list: number, sheet: number]>()
    for (const { path, value, of } of cells) {
      const query = new URLSearchParams(Object.entries(of).map(([key, one]) => [key, String(one)])).toString()
      const known = counted.get(query)
      const counts = known ?? [
        (await request('supervision', 'GET', `/items?${query}&pageSize=1`)).json<{ total: number }>().total,
        rowsOf((await request('supervision', 'GET', `/items.xlsx?${query}`)).rawPayload),
      ]
      counted.set(query, counts as [number, number])
      assert.deepEqual(counts, [value, value], `${path} ${query}`)
    }
    // The counts at the head of the report are those of figures that have a list.
    const figure = (name: string) => report.figures.find(one => one.name === name)?.numerator
    assert.equal(report.total, figure('handled'))
    assert.equal(report.suggestions.total, figure('suggestions'))
    assert.equal(report.proposals.total, figure('proposals'))
    assert.equal(
      telling.kind === 'suggestion' ? report.suggestions.total : report.proposals.total,
      report.total,
    )
    assert.equal(report.asOf, plainDate(addDays(last, 1)))
  })
}
