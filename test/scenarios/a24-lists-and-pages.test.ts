import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ItemSummary } from '#application/view-items/list-items.ts'
import type { ItemView } from '#application/view-items/view-item.ts'
import { addDays, plainDate } from '#domain/time/plain-date.ts'
import { live } from '#test/kit/live.ts'
import { randomLife } from '#test/kit/random-life.ts'
import { openScenario, tellings } from '#test/kit/scenario.ts'
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

const itemsOfEach = 1000
const beginnings = [submitted, filed, assigned, inHand, drafted, issued, delivered, committed, handledAgain]

/** What a filter of the list means, said anew from what stands on the page of an item. */
const meanings: readonly (readonly [query: string, isMeant: (page: ItemView) => boolean])[] = [
  ['', () => true],
  ['stage=assigned', ({ item }) => item.stage === 'assigned'],
  ['closed=true', ({ item }) => item.stage === 'closed'],
  ['lamp=red', ({ lamp }) => lamp === 'red'],
  ['lamp=yellow', ({ lamp }) => lamp === 'yellow'],
  ['lamp=green', ({ lamp }) => lamp === 'green'],
  ['lamp=none', ({ lamp }) => lamp === 'none'],
  ['unitId=water', ({ item }) => parts(item).some(({ unitId }) => unitId === 'water')],
  [
    'hostUnitId=housing&underHandling=true',
    ({ item }) =>
      (item.stage === 'assigned' || item.stage === 'rehandling') &&
      parts(item).some(({ unitId, role }) => unitId === 'housing' && role !== 'coHost'),
  ],
  ['objected=true', ({ item }) => item.assignments.some(({ objection }) => objection !== undefined)],
  ['contacted=true', ({ item }) => item.contacts.length > 0],
  ['rehandled=true', ({ item }) => item.round > 1],
  [
    'resultClass=B',
    ({ item }) => standing(item).some(reply => reply.issuedOn && reply.text.resultClass === 'B'),
  ],
  ['q=77', ({ item }) => item.number?.includes('77') === true],
]

function parts(item: ItemView['item']) {
  // Before the assignment a list by unit holds what that unit is asked about.
  if (item.stage === 'filed') return (item.consultation?.unitIds ?? []).map(unitId => ({ unitId, role: '' }))
  return item.assignments.filter(({ status }) => status !== 'released')
}

/** The letter of each part's present round. */
function standing(item: ItemView['item']) {
  return parts(item).flatMap(part =>
    'round' in part
      ? item.replies.filter(({ assignmentId, round }) => assignmentId === part.id && round === part.round)
      : [],
  )
}

const columns = [
  ['dueOn', ({ dueOn }: ItemSummary) => dueOn],
  ['submittedOn', ({ submittedOn }: ItemSummary) => submittedOn],
  ['title', ({ title }: ItemSummary) => title],
] as const

for (const telling of tellings) {
  test(`A24 filter, order and counts of a list of 1,000 ${telling.kind}s agree with the page of each`, async () => {
    const { app, request, list } = await openScenario()
    const lives = fc.sample(randomLife, { numRuns: itemsOfEach, seed: 24 }).map((life, index) => {
      const begin = beginnings[index % beginnings.length] ?? filed
      const itemId = `${telling.kind}-${String(index).padStart(4, '0')}`
      return { itemId, story: live(() => begin(undefined, telling.kind), life.slice(0, index % 12)) }
    })
    await writeLives(app, 'county', lives)
    const last = plainDate(
      lives
        .map(({ story }) => story.today)
        .sort()
        .at(-1) ?? '',
    )
    app.at(addDays(last, 1))

    const pages = new Map<string, ItemView>()
    for (const { itemId } of lives)
      pages.set(itemId, (await request('supervision', 'GET', `/items/${itemId}`)).json<ItemView>())

    for (const [query, isMeant] of meanings) {
      const meant = [...pages.values()].filter(isMeant)
      assert.ok(query === '' || (meant.length > 0 && meant.length < itemsOfEach), `${query} parts nothing`)
      const rows: ItemSummary[] = []
      for (let page = 1; page === 1 || rows.length < meant.length; page += 1) {
        const answer = await list('supervision', `${query}&pageSize=400&page=${page}`)
        assert.equal(answer.total, meant.length, query)
        assert.equal(
          Object.values(answer.lamps).reduce((sum, count) => sum + count, 0),
          meant.length,
          query,
        )
        for (const lamp of ['green', 'yellow', 'red', 'none'] as const)
          assert.equal(answer.lamps[lamp], meant.filter(one => one.lamp === lamp).length, `${query} ${lamp}`)
        for (const [stage, count] of Object.entries(answer.stages))
          assert.equal(count, meant.filter(({ item }) => item.stage === stage).length, `${query} ${stage}`)
        if (answer.items.length === 0) break
        rows.push(...answer.items)
      }
      assert.deepEqual(
        rows.map(({ itemId }) => itemId).sort(),
        meant.map(({ item }) => item.id).sort(),
        query,
      )
      for (const row of rows) {
        const page = pages.get(row.itemId)
        assert.deepEqual(
          [row.stage, row.number, row.title, row.lamp, row.daysLeft, row.round],
          [
            page?.item.stage,
            page?.item.number ?? null,
            page?.item.title,
            page?.lamp,
            page?.daysLeft,
            page?.item.round,
          ],
        )
      }
    }

    for (const [sort, read] of columns) {
      for (const order of ['asc', 'desc'] as const) {
        const { items } = await list('supervision', `sort=${sort}&order=${order}&pageSize=500`)
        assert.equal(items.length, 500)
        const values = items.map(read)
        const known = values.filter(value => value !== null)
        assert.deepEqual(known, known.toSorted(compare(order)), `${sort} ${order}`)
        assert.deepEqual(
          values.slice(known.length).filter(value => value !== null),
          [],
          'no date stands last',
        )
      }
    }
  })
}

function compare(order: 'asc' | 'desc') {
  return (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0) * (order === 'asc' ? 1 : -1)
}
