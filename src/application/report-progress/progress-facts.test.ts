import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { factsOf } from '#domain/facts/item-facts.ts'
import { conditionsOf, type ItemFilter } from '#domain/facts/item-filter.ts'
import { matches } from '#domain/facts/matches.ts'
import type { Item } from '#domain/item/item.ts'
import { addDays, instant, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { ProgressFacts } from '#documents/progress-report/progress-report.ts'
import { county } from '#test/kit/letters.ts'
import { people } from '#test/kit/people.ts'
import { randomLife, type RandomStep } from '#test/kit/random-life.ts'
import { assigned, delivered, drafted, filed, issued, met, submitted, type Story } from '#test/kit/story.ts'
import { progressFacts } from './progress-facts.ts'

const days = { today: plainDate('2024-08-10'), warnUntil: plainDate('2024-08-16') }

function factsFor(items: readonly Item[], asOf: PlainDate = days.today): ProgressFacts {
  return progressFacts({
    items,
    activities: [],
    jurisdiction: county,
    year: 2024,
    asOf,
    days: { ...days, today: asOf },
    generatedAt: instant('2024-08-11T01:00:00.000Z'),
    language: 'zh-CN',
  })
}

function lived(begin: () => Story, steps: readonly RandomStep[]): Item {
  const story = begin()
  for (const { actor, days: later, command } of steps) {
    story.today = addDays(story.today, later)
    story.attempt(actor, command.name, command.data as never) // drawn together
  }
  return story.item
}

const randomItem = fc
  .tuple(
    fc.constantFrom(submitted, filed, assigned, met, drafted, issued, delivered),
    randomLife,
    fc.record({
      kind: fc.constantFrom('suggestion' as const, 'proposal' as const),
      period: fc.constantFrom('inSession' as const, 'betweenSessions' as const),
      category: fc.constantFrom('', '农林水', '本县特有'),
      year: fc.constantFrom(2024, 2024, 2024, 2023),
    }),
  )
  .map(([begin, steps, kind]) => ({ ...lived(begin, steps), ...kind }))

/** Every pair of a number and its filter, wherever in the report it stands. */
function cellsIn(value: unknown, path = ''): readonly { path: string; value: number; of: ItemFilter }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = value as { value?: unknown; numerator?: unknown; of?: ItemFilter | null; unit?: string }
  if (own.unit === 'forms') return []
  const count = own.numerator ?? own.value
  return [
    ...(own.of && typeof count === 'number' ? [{ path, value: count, of: own.of }] : []),
    ...Object.entries(value).flatMap(([key, child]) => cellsIn(child, `${path}/${key}`)),
  ]
}

function selected(items: readonly Item[], of: ItemFilter): number {
  const conditions = conditionsOf(of, days)
  return items.filter(item => matches(factsOf(item), conditions)).length
}

test('every figure is the number of items its filter selects, its base too, and sums agree', () => {
  let seen = 0
  fc.assert(
    fc.property(fc.array(randomItem, { maxLength: 8 }), items => {
      const report = factsFor(items)
      for (const { path, value, of } of cellsIn(report)) {
        seen += 1
        assert.equal(value, selected(items, of), path)
      }
      for (const { name, numerator, denominator, value, among, unit } of report.figures) {
        if (!among || unit === 'forms') continue
        assert.equal(denominator, selected(items, among), name)
        assert.equal(value, denominator === 0 ? null : numerator / (denominator ?? 0))
        assert.ok(numerator <= (denominator ?? 0), name)
      }
      const { suggestions, proposals, total, byCategory, objections, units } = report
      assert.equal(suggestions.total + proposals.total, total)
      assert.equal(suggestions.inSession + suggestions.betweenSessions, suggestions.total)
      assert.equal(proposals.inSession + proposals.betweenSessions, proposals.total)
      assert.equal(
        byCategory.reduce((sum, row) => sum + row.total.value, 0),
        total,
      )
      assert.equal(objections.adjusted + objections.ruled + objections.open, objections.raised)
      for (const { total, sole, host, coHost, separate, jointHost, replying } of units) {
        assert.equal(sole.value + host.value + separate.value + jointHost.value, replying.value)
        assert.equal(replying.value + coHost.value, total.value)
      }
    }),
    { numRuns: 60 },
  )
  assert.ok(seen > 2000)
})

test('before anything is handed in all counts are 0 and all rates are nothing', () => {
  const report = factsFor([])
  assert.equal(report.total, 0)
  assert.equal(report.meetingRate, null)
  assert.equal(report.meetingRateReported, null)
  assert.deepEqual(report.units, [])
  assert.ok(report.figures.every(({ numerator, denominator }) => numerator === 0 && !denominator))
})

test('items refused, merged, only handed in, or of another year are not handled', () => {
  const refused = submitted().play(people.congress, 'refuseItem', {
    ground: 'personalMatter',
    explanation: '涉及个人事务，另行反映。',
  })
  const merged = { ...filed().item, stage: 'merged' as const }
  const earlier = { ...filed().item, year: 2023 }
  const report = factsFor([refused.item, merged, earlier, submitted().item, filed().item])
  assert.equal(report.total, 1)
  assert.equal(report.assigned, 0)
})

test('the strict rate waits for the proposer, the lenient one for a denial', () => {
  const rates = (story: Story) => {
    const { meetingRate, meetingRateReported } = factsFor([story.item])
    return [meetingRate, meetingRateReported]
  }
  const logged = () =>
    assigned()
      .play(people.housingOffice, 'signForAssignment', { assignmentId: 'a1' })
      .play(people.housingHandler, 'logContact', {
        assignmentId: 'a1',
        phase: 'before',
        means: 'visit',
        heldOn: plainDate('2024-04-26'),
        place: '村委会',
        proposers: [0],
        unitPeople: [{ name: '孙工', rank: 'handler' }],
        summary: '听取了意见',
      })
  assert.deepEqual(rates(logged()), [0, 1])
  const answer = { contactId: 'c1' } as const
  assert.deepEqual(
    rates(logged().play(people.wang, 'confirmContact', { ...answer, verdict: 'tookPlace' })),
    [1, 1],
  )
  assert.deepEqual(
    rates(logged().play(people.wang, 'confirmContact', { ...answer, verdict: 'didNotTakePlace' })),
    [0, 0],
  )
})

test('a unit stands with its own part, not with what the other unit of the item left undone', () => {
  const { units } = factsFor([met().item])
  const housing = units.find(({ unitId }) => unitId === 'housing')
  const water = units.find(({ unitId }) => unitId === 'water')
  assert.equal(housing?.host.value, 1)
  assert.equal(housing?.met.value, 1)
  assert.equal(housing?.fiveFixed.value, 1)
  assert.equal(water?.coHost.value, 1)
  assert.equal(water?.signed.value, 1)
  assert.equal(water?.fiveFixed.value, 0)
})

test('overdue is told by the day of the report', () => {
  const late = factsFor([met().item], plainDate('2024-07-30'))
  assert.equal(late.overdue.value, 1)
  assert.equal(late.units.find(({ unitId }) => unitId === 'housing')?.overdue.value, 1)
  assert.equal(factsFor([met().item], plainDate('2024-07-01')).overdue.value, 0)
})
