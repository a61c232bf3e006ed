import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { factsOf, type ItemFacts } from '#domain/facts/item-facts.ts'
import { counts } from '#domain/indicators/counts.ts'
import { figureOf, type Indicator } from '#domain/indicators/indicator.ts'
import { permitted } from '#domain/item/permitted.ts'
import type { CommandInput } from '#domain/item/commands.ts'
import { proposerTypes } from '#domain/vocabulary/proposer-types.ts'
import { addDays, plainDate } from '#domain/time/plain-date.ts'
import { people } from '#test/kit/people.ts'
import { plausibleData } from '#test/kit/plausible-data.ts'
import { Story } from '#test/kit/story.ts'

const proposer = fc.record({
  name: fc.constantFrom('甲', '乙', '丙'),
  type: fc.constantFrom(...proposerTypes),
})
const beginning = fc.record({
  kind: fc.constantFrom('suggestion' as const, 'proposal' as const),
  period: fc.constantFrom('inSession' as const, 'betweenSessions' as const),
  proposers: fc.array(proposer, { minLength: 1, maxLength: 4 }),
  steps: fc.array(fc.nat(9999), { maxLength: 25 }),
})
type Beginning = typeof beginning extends fc.Arbitrary<infer Value> ? Value : never

/** A life of whatever is offered to anybody, step by step. */
function live({ kind, period, proposers, steps }: Beginning): ItemFacts {
  const office = kind === 'suggestion' ? people.congress : people.committee
  const story = new Story().play(office, 'submitItem', {
    kind,
    period,
    sessionId: 's1',
    year: 2024,
    title: '关于修路的建议',
    proposers,
  })
  for (const pick of steps) {
    const { item, today } = story
    const offers = Object.values(people).flatMap(actor =>
      permitted(story.scene(actor))
        .filter(({ closed }) => !closed)
        .map(({ command, target = '' }) => ({ actor, command, target })),
    )
    const offer = offers[pick % Math.max(1, offers.length)]
    if (!offer) break
    const data = plausibleData(offer.command, { item, today, target: offer.target })
    story.attempt(offer.actor, offer.command, data as CommandInput['data'] as never) // made for this command
    story.today = addDays(story.today, 1)
  }
  return factsOf(story.item)
}

const days = { today: plainDate('2024-06-01'), warnUntil: plainDate('2024-06-08') }
const counted = (indicator: Indicator, items: readonly ItemFacts[]) =>
  figureOf(indicator, { items, scope: { year: 2024 }, days }).numerator

test('whatever became of them, what was received is the sum of its outcomes and of its proposers', () => {
  const outcomesSeen = new Set<string>()
  fc.assert(
    fc.property(fc.array(beginning, { minLength: 1, maxLength: 12 }), lives => {
      const items = lives.map(live)
      for (const { stage } of items) outcomesSeen.add(stage)
      const sum = (...parts: Indicator[]) => parts.reduce((total, part) => total + counted(part, items), 0)
      const received = counted(counts.received, items)
      assert.equal(received, items.length)
      assert.equal(
        sum(
          counts.handled,
          counts.mergedAway,
          counts.converted,
          counts.notFiled,
          counts.withdrawn,
          counts.underExamination,
        ),
        received,
      )
      assert.equal(sum(counts.receivedCollective, counts.receivedIndividual, counts.receivedJoint), received)
    }),
    { numRuns: 60, seed: 20220101 },
  )
  for (const stage of ['filed', 'merged', 'converted', 'refused', 'returned', 'assigned'])
    assert.ok(outcomesSeen.has(stage), `no life ended ${stage}`)
})
