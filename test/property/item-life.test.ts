import { isOpenPromise } from '#domain/vocabulary/promise-words.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evolve } from '#domain/item/evolve.ts'
import type { Item } from '#domain/item/item.ts'
import { unbornItem } from '#domain/item/item.ts'
import { stepOf } from '#domain/item/lifecycle.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import { permitted } from '#domain/item/permitted.ts'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import { addDays } from '#domain/time/plain-date.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { people } from '#test/kit/people.ts'
import { anOffer, live } from '#test/kit/live.ts'
import { randomLife } from '#test/kit/random-life.ts'
import { parked, promised } from '#test/kit/follow-up-scenes.ts'
import { underSettings } from '#test/kit/under-settings.ts'
import { assigned, drafted, inHand, submitted } from '#test/kit/story.ts'

/** Every life, a suggestion’s or a proposal’s, is lived under the defaults or under the rules of a sample place. */
const ways = [defaultSettings, ...settingsSamples.map(({ settings }) => settings)]
const beginnings = [
  ...ways.flatMap(way =>
    itemKinds.flatMap(kind => [submitted, assigned, inHand, drafted].map(begin => () => begin(way, kind))),
  ),
  promised,
  parked,
]
const lives = fc.tuple(fc.constantFrom(...beginnings), randomLife)

test('a refused command changes nothing, and a done one moves the item only as its row of the table says', () => {
  let done = 0
  fc.assert(
    fc.property(lives, ([begin, steps]) => {
      live(begin, steps, (before, { item }, { command }, happened) => {
        if (!happened) return assert.equal(item, before)
        done += 1
        const step = stepOf(command.name)
        if (step.on === 'item' && step.to[0] !== 'same')
          assert.ok(step.to.includes(item.stage), `${command.name} → ${item.stage}`)
      })
    }),
    { numRuns: 300, seed: 20240425 },
  )
  assert.ok(done > 2000, `only ${done} commands of all lives were accepted`)
})

test('whatever happens, what an item promised to stay stays', () => {
  fc.assert(
    fc.property(lives, ([begin, steps]) => {
      live(begin, steps, (before, { item }) => {
        if (before.number) assert.equal(item.number, before.number)
        const inForce = item.assignments
          .filter(({ status }) => status !== 'released')
          .map(({ unitId }) => unitId)
        assert.equal(new Set(inForce).size, inForce.length, 'a unit holds two parts')
        for (const reply of before.replies) {
          if (reply.signedOn)
            assert.deepEqual(item.replies.find(({ id }) => id === reply.id)?.text, reply.text)
        }
        for (const reply of item.replies) {
          if (reply.status === 'delivered') assert.ok(reply.documentNumber && reply.signedBy)
        }
        // What an office entered and its proposer contests stands apart, but it stands.
        const given = [
          ...item.feedback,
          ...(item.contestedFeedback ?? []).map(({ feedback }) => feedback),
        ].map(asGiven)
        for (const one of before.feedback) assert.ok(given.includes(asGiven(one)), 'a judgement was changed')
        assert.equal(
          new Set(item.feedback.map(({ replyId, proposerId }) => `${replyId} ${proposerId}`)).size,
          item.feedback.length,
        )
        for (const promise of before.promises) {
          const now = item.promises.find(({ id }) => id === promise.id)
          assert.ok(now && now.text === promise.text, 'a promise was lost or reworded')
          if (isOpenPromise(promise) && !isOpenPromise(now))
            assert.ok(now.checks.length > promise.checks.length, 'a promise ended without a check')
          if (now.dueOn !== promise.dueOn) assert.equal(now.reschedulings.at(-1)?.from, promise.dueOn)
        }
        assert.deepEqual(item.classChanges.slice(0, before.classChanges.length), before.classChanges)
        if (item.stage === 'replied') assert.ok(item.replies.some(({ status }) => status === 'delivered'))
      })
    }),
    { numRuns: 300, seed: 20240810 },
  )
})

test('the same events always fold to the same item, also after a journey through JSON', () => {
  fc.assert(
    fc.property(lives, ([begin, steps]) => {
      const story = live(begin, steps, () => undefined)
      const again = (JSON.parse(JSON.stringify(story.events)) as typeof story.events).reduce(
        evolve,
        unbornItem('item'),
      )
      assert.deepEqual(again, JSON.parse(JSON.stringify(story.item)))
    }),
    { numRuns: 200 },
  )
})

test('what is offered is neither forbidden nor out of turn, and what succeeds was offered', () => {
  fc.assert(
    fc.property(lives, ([begin, steps]) => {
      const story = begin()
      for (const { actor, days, command: drawn, offered: pick } of steps) {
        const command = underSettings(drawn, story.settings)
        story.today = addDays(story.today, days)
        const likely = pick === null ? undefined : anOffer(story, pick)
        if (likely) {
          const { name, data } = underSettings(likely.command, story.settings)
          story.attempt(likely.actor, name, data as never) // made together
        }
        const offered = permitted(story.scene(actor)).filter(({ closed }) => !closed)
        const target = Object.entries(command.data).find(([field]) =>
          /^(assignment|reply|contact|promise|parking)Id$/.test(field),
        )?.[1]
        const isOffered = offered.some(
          offer => offer.command === command.name && (offer.target === undefined || offer.target === target),
        )
        const outcome = story.attempt(actor, command.name, command.data as never) // drawn together
        if (isRefusal(outcome)) {
          if (isOffered && command.name !== 'confirmContact' && command.name !== 'readReply') {
            assert.ok(
              !['wrongStage', 'alreadySubmitted'].includes(outcome.refused),
              `${command.name}: ${outcome.refused}`,
            )
          }
        } else if (outcome.length > 0) {
          assert.ok(isOffered, `${command.name} by ${actor.name} was done but never offered`)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('nobody without a part in the item does anything to it', () => {
  const strangers = [people.administrator, people.auditor, people.leader, people.zhao]
  fc.assert(
    fc.property(lives, ([begin, steps]) => {
      live(begin, steps, (_, __, { actor, command }, happened) => {
        if (strangers.includes(actor)) assert.ok(!happened, `${actor.name} did ${command.name}`)
      })
    }),
    { numRuns: 200 },
  )
})

/** A judgement without the later word of the body on it. */
function asGiven({ confirmed: _, ...feedback }: Item['feedback'][number]): string {
  return JSON.stringify(feedback)
}
