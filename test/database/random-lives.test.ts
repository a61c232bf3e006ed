import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { perform } from '#application/perform.ts'
import { verify } from '#application/verify/verify.ts'
import { transaction } from '#database/engine/transaction.ts'
import { readStream } from '#database/journal/load.ts'
import type { Item } from '#domain/item/item.ts'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { foundCounty, must, openTestDatabase } from '#test/kit/county.ts'
import { live } from '#test/kit/live.ts'
import { randomLife } from '#test/kit/random-life.ts'
import { assigned, committed, delivered, drafted, handledAgain, submitted } from '#test/kit/story.ts'

const app = await openTestDatabase()
const places = [
  { name: 'defaults', settings: defaultSettings },
  ...settingsSamples.map(({ name, settings }) => ({ name, settings })),
]
const begins = [submitted, assigned, drafted, delivered, committed, handledAgain]

/** Official numbers are drawn by the database, and differ from those of a life lived alone. */
function withoutNumbers({ number: _, submissionNumber: ____, id: __, replies, ...item }: Item): unknown {
  return JSON.parse(
    JSON.stringify({ ...item, replies: replies.map(({ documentNumber: ___, ...reply }) => reply) }),
  )
}

describe('lives lived again through the database', () => {
  for (const { name, settings } of places) {
    test(`end the same under the rules of ${name}, and every stored state and row is what the journal makes`, async () => {
      app.at('2024-02-01')
      const county = await foundCounty(app, name)
      const rules = { name: 'adoptSettings', data: { year: 2024, settings } } as const
      await must(commandJurisdiction(app, county.actor('administrator'), rules))
      const steps = fc.sample(randomLife, { numRuns: begins.length, seed: 1954 })
      for (const [index, begin] of begins.entries()) {
        const kind = itemKinds[index % itemKinds.length] ?? 'suggestion'
        const story = live(() => begin(settings, kind), steps[index]?.slice(0, 40) ?? [])
        const itemId = `${name}-${index}`
        for (const { order, on, by } of story.done) {
          app.at(on)
          const actor = { ...by, jurisdictionId: name }
          await must(perform(app, actor, { itemId, ...order }))
        }
        const head = await transaction(app.database, name, tx =>
          readStream(tx, { jurisdictionId: name, streamId: itemId }),
        )
        assert.deepEqual(withoutNumbers(head?.state as Item), withoutNumbers(story.item)) // an item's stream
      }
      const { events, faults } = await verify(app, name)
      assert.deepEqual(faults, [])
      assert.ok(events > 150, `only ${events} events`)
    })
  }
})
