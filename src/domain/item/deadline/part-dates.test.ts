import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { watchedDate } from '#domain/facts/watched-date.ts'
import { defaultSettings, settingsSchema } from '#domain/jurisdiction/settings/settings.ts'
import { stateCouncilCalendar, withOverlay } from '#domain/time/calendar.ts'
import { addDays, plainDate } from '#domain/time/plain-date.ts'
import { isWorkingDay } from '#domain/time/working-days.ts'
import { people } from '#test/kit/people.ts'
import { naming } from '#test/kit/deadline-scenes.ts'
import { assigned, inHand, met, type Story } from '#test/kit/story.ts'
import { changedDate } from './changed-date.ts'
import { recalculatedParts } from './recalculated-parts.ts'

const { supervision, congress } = people
const a1 = { assignmentId: 'a1' }
const partOf = ({ item }: Story) => {
  const [part] = item.assignments
  assert.ok(part)
  return part
}
const world = (story: Story, more: object = {}) => ({
  item: story.item,
  settings: { ...defaultSettings, ...more },
  calendar: stateCouncilCalendar,
  sessions: [],
})
const newDue = (story: Story, more: object) => recalculatedParts(world(story, more))[0]?.dates.dueOn

describe('early dates', () => {
  test('stand beside the reply, each with its derivation', () => {
    const { deadline } = partOf(assigned())
    assert.deepEqual(
      deadline?.milestones.map(({ what, dueOn }) => [what, dueOn]),
      [
        ['plan', '2024-05-20'],
        ['firstContact', '2024-05-27'],
        ['meeting', '2024-06-11'],
        ['draft', '2024-07-01'],
        ['clearance', '2024-07-15'],
      ],
    )
    assert.ok(deadline?.milestones.every(({ derivation }) => derivation.length > 0))
  })

  test('go out as things happen, and the earliest unmet one is watched', () => {
    const watched = (story: Story) => watchedDate(story.item, partOf(story))
    assert.deepEqual(watched(assigned()), { step: 'plan', on: '2024-05-20' })
    assert.deepEqual(watched(inHand()), { step: 'firstContact', on: '2024-05-27' })
    assert.deepEqual(watched(met()), { step: 'draft', on: '2024-07-01' })
  })
})

describe('a limit of some items only', () => {
  const rule = (more: object) => ({
    limitRules: settingsSchema.shape.limitRules.parse([
      { what: 'reply', limit: { value: '05-31', unit: 'date' }, ...more },
    ]),
  })
  test('is taken where its conditions hold', () => {
    for (const [more, due] of [
      [{}, '2024-05-31'],
      [{ kind: 'suggestion', period: 'inSession', role: 'host' }, '2024-05-31'],
      [{ kind: 'proposal' }, undefined],
      [{ proposerType: 'party' }, undefined],
      [{ isKey: true }, undefined],
      [{ isDifficult: false }, '2024-05-31'],
    ] as const) {
      assert.equal(newDue(inHand(), rule(more)), due, JSON.stringify(more))
    }
  })

  test('of key items shortens when one is named, and the date comes back when it is unnamed', () => {
    const story = inHand()
    story.settings = { ...story.settings, ...rule({ isKey: true }) }
    story.play(congress, 'nameKeyItem', { ...naming, decidedOn: plainDate('2024-04-26') })
    assert.equal(partOf(story).dueOn, '2024-05-31')
    assert.equal(story.item.number, '2')
    story.play(congress, 'unnameKeyItem', { reason: '合并到另一专题督办' })
    assert.equal(partOf(story).dueOn, '2024-07-26')
  })
})

test('a local date stands beside the statutory one, and the earlier is watched', () => {
  const localReplyDate = { value: '06-30', unit: 'date' } as const
  const [moved] = recalculatedParts(world(met(), { localReplyDate, milestones: [] }))
  assert.equal(moved?.dates.dueOn, '2024-07-26')
  assert.equal(moved?.dates.local?.dueOn, '2024-06-30')
})

test('a co-host is due so many days before its host', () => {
  const moved = recalculatedParts(world(inHand(), { coHostDaysBeforeHost: 20 }))
  assert.equal(moved.find(({ assignmentId }) => assignmentId === 'a2')?.dates.dueOn, '2024-07-06')
})

describe('recalculation', () => {
  test('finds nothing where nothing changed', () => {
    assert.deepEqual(recalculatedParts(world(inHand())), [])
  })

  test('follows a changed calendar', () => {
    const day = { date: plainDate('2024-07-26'), kind: 'rest', reason: '县庆' } as const
    const calendar = withOverlay(stateCouncilCalendar, [day])
    const [moved] = recalculatedParts({ ...world(inHand()), calendar })
    assert.equal(moved?.dates.dueOn, '2024-07-29')
  })

  test('keeps a granted extension and a correction', () => {
    const story = inHand().play(supervision, 'correctDeadline', {
      ...a1,
      dueOn: plainDate('2024-07-31'),
      reason: '登记日期有误',
    })
    const [moved] = recalculatedParts(world(story, { replyLimit: { value: 2, unit: 'month' } }))
    assert.equal(moved?.dates.dueOn, '2024-07-31')
    assert.equal(moved?.dates.original.dueOn, '2024-06-26')
  })

  test('is one event with its reason, and none for an item whose dates stay', () => {
    const story = inHand()
    assert.deepEqual(story.attempt(supervision, 'recalculateDates', { reason: '放假安排调整' }), [])
    story.settings = { ...story.settings, replyLimit: { value: 2, unit: 'month' } }
    story.play(supervision, 'recalculateDates', { reason: '县里规定两个月' })
    assert.equal(partOf(story).dueOn, '2024-06-26')
    assert.equal(story.events.at(-1)?.type, 'DatesRecalculated')
  })

  test('does not happen where the rules keep the dates that are set', () => {
    const story = inHand()
    const shorter = { value: 2, unit: 'month' } as const
    story.settings = { ...story.settings, replyLimit: shorter, datesAfterRuleChange: 'keep' }
    assert.deepEqual(story.attempt(supervision, 'recalculateDates', { reason: '县里规定两个月' }), [])
    assert.equal(partOf(story).dueOn, '2024-07-26')
  })
})

describe('a stopped clock', () => {
  test('adds the waiting back in natural or in working days', () => {
    for (const [pauseAddsBack, due] of [
      ['naturalDay', '2024-08-05'],
      ['workingDay', '2024-08-01'],
    ] as const) {
      const story = inHand()
      story.settings = { ...story.settings, pauseAddsBack }
      story.play(supervision, 'pauseClock', { ...a1, reason: 'higherAuthority', note: '已报省厅' })
      assert.equal(watchedDate(story.item, partOf(story)), undefined)
      story.on('2024-05-06').play(supervision, 'resumeClock', a1)
      assert.equal(partOf(story).dueOn, due, pauseAddsBack)
    }
  })
})

test('whatever is granted and waited, the date is a working day, never before the base, and follows from its parts', () => {
  const original = { dueOn: plainDate('2024-07-26'), derivation: [] }
  const days = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 })
  fc.assert(
    fc.property(days, waits => {
      const changes = waits.map((wait, index) => ({
        kind: 'pause' as const,
        id: `d${index + 1}`,
        reason: 'other' as const,
        note: '',
        by: '',
        from: original.dueOn,
        to: addDays(original.dueOn, wait),
        days: wait,
        unit: 'naturalDay' as const,
      }))
      const { dueOn } = changedDate(original, changes, stateCouncilCalendar)
      const base = addDays(
        original.dueOn,
        waits.reduce((sum, wait) => sum + wait, 0),
      )
      assert.ok(dueOn >= base)
      assert.ok(waits.length === 0 || isWorkingDay(dueOn, stateCouncilCalendar))
      assert.ok(dueOn <= addDays(base, 10), 'no drift: rolled over once')
    }),
  )
})
