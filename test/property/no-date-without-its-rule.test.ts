import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import { defaultSettings, settingsSchema, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { Item } from '#domain/item/item.ts'
import { stateCouncilCalendar } from '#domain/time/calendar.ts'
import { dueOn, type Derivation, type Limit } from '#domain/time/limits.ts'
import { addDays, plainDate } from '#domain/time/plain-date.ts'
import { live } from '#test/kit/live.ts'
import { randomLife } from '#test/kit/random-life.ts'
import { recountedDate } from '#test/kit/recounted-date.ts'
import { assigned, drafted, inHand, submitted } from '#test/kit/story.ts'

const calendar = stateCouncilCalendar
const count = fc.record({
  value: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('workingDay' as const, 'naturalDay' as const),
  firstDayCounts: fc.boolean(),
})
const month = fc.record({ value: fc.integer({ min: 1, max: 6 }), unit: fc.constant('month' as const) })
const fixed = fc.record({
  value: fc.constantFrom('05-31', '06-30', '02-29', '08-31'),
  unit: fc.constant('date' as const),
  rollOver: fc.boolean(),
})
const limit = fc.oneof(count, month, fixed)
const from = <Event extends string>(...events: readonly Event[]) =>
  fc.tuple(limit, fc.constantFrom(...events)).map(([given, event]) => ({ ...given, from: event }))

/** Rules of no place: every limit with any start, any unit, and pieces that places know. */
const anyRules: fc.Arbitrary<Settings> = fc
  .record({
    replyLimit: from('assigned', 'received', 'sessionClosed'),
    difficultReplyLimit: from('assigned', 'received', 'sessionClosed'),
    coHostOpinionLimit: from('assigned', 'received'),
    firstContactLimit: from('assigned', 'received'),
    feedbackLimit: from('delivered', 'issued', 'read'),
    rehandlingLimit: from('ordered', 'judged'),
    pauseAddsBack: fc.constantFrom('workingDay', 'naturalDay'),
    rehandlingStart: fc.constantFrom('reviewed', 'automatic'),
    governmentPreCheck: fc.constant('none'),
  })
  .map(given => settingsSchema.parse(given))
/** The longer beginnings keep dates of their own, which short limits would refuse. */
const lives = fc.oneof(
  fc.tuple(fc.constantFrom(submitted, assigned), anyRules, randomLife),
  fc.tuple(
    fc.constantFrom(inHand, drafted),
    fc.constantFrom(defaultSettings, ...settingsSamples.map(({ settings }) => settings)),
    randomLife,
  ),
)

type Told = { readonly what: string; readonly dueOn: string; readonly derivation: Derivation }

/** Every date of an item with the way it came about. */
function datesOf({ assignments, replies }: Item): readonly Told[] {
  return [
    ...assignments.flatMap(part => [
      { what: `${part.id} due`, dueOn: part.dueOn, derivation: part.dueDerivation },
      ...(part.deadline
        ? [
            { what: `${part.id} original`, ...part.deadline.original },
            ...(part.deadline.local ? [{ what: `${part.id} local`, ...part.deadline.local }] : []),
            ...part.deadline.milestones.map(date => ({ ...date, what: `${part.id} ${date.what}` })),
          ]
        : []),
    ]),
    ...replies.flatMap(({ id, feedbackBy, feedbackDerivation }) =>
      feedbackBy && feedbackDerivation
        ? [{ what: `${id} feedback`, dueOn: feedbackBy, derivation: feedbackDerivation }]
        : [],
    ),
  ]
}

test('whatever happens under whatever rules, each date can be counted anew from its own derivation', () => {
  let seen = 0
  fc.assert(
    fc.property(lives, ([begin, settings, steps]) => {
      const story = live(
        () => begin(settings),
        steps,
        () => undefined,
      )
      for (const { what, dueOn: told, derivation } of datesOf(story.item)) {
        assert.equal(recountedDate(derivation, calendar), told, `${what}: ${JSON.stringify(derivation)}`)
        seen += 1
      }
      for (const part of story.item.assignments) assert.ok(part.dueDerivation.length > 0, part.id)
      for (const reply of story.item.replies)
        assert.equal(reply.feedbackBy === undefined, reply.feedbackDerivation === undefined)
    }),
    { numRuns: 120, seed: 20240426 },
  )
  assert.ok(seen > 700, `only ${seen} dates were seen`)
})

test('a limit never ends earlier for starting later, nor for being longer', () => {
  const start = fc.integer({ min: 0, max: 700 }).map(days => addDays(plainDate('2023-06-01'), days))
  fc.assert(
    fc.property(fc.oneof(count, month), start, fc.integer({ min: 0, max: 40 }), (given, day, more) => {
      const end = (one: Limit, on = day) => dueOn(one, on, calendar).dueOn
      assert.ok(end(given, addDays(day, more)) >= end(given))
      assert.ok(end({ ...given, value: given.value + 1 }) >= end(given))
      assert.ok(end(given) >= day)
      const { firstDayCounts: _, ...usual } = { firstDayCounts: false, ...given }
      assert.ok(
        end({ ...usual, firstDayCounts: true }) <= end(usual),
        'day one is not later than the day after',
      )
    }),
    { numRuns: 400 },
  )
})
