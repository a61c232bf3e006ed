import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defaultSettings, settingsSchema } from '#domain/jurisdiction/settings/settings.ts'
import type { Derivation } from '#domain/time/limits.ts'
import { people } from '#test/kit/people.ts'
import { assigned, delivered, issued, type Story } from '#test/kit/story.ts'

const { housingOffice, supervision, wang, li } = people
const rules = (given: object) =>
  settingsSchema.parse({ ...defaultSettings, governmentPreCheck: 'none', ...given })
const threeMonths = { value: 3, unit: 'month' } as const
const host = ({ item }: Story) => {
  const [part] = item.assignments
  assert.ok(part)
  return part
}
const told = (derivation: Derivation) =>
  derivation.flatMap(step =>
    step.step === 'start' ? [step.event, step.on] : step.step === 'awaits' ? [`awaits ${step.event}`] : [],
  )

describe('a reply counted from the receipt', () => {
  const settings = rules({ replyLimit: { ...threeMonths, from: 'received' } })

  test('has a date from the assignment until the unit signs, and says what it waits for', () => {
    const part = host(assigned(settings))
    assert.equal(part.dueOn, '2024-07-26')
    assert.deepEqual(told(part.dueDerivation), ['assigned', '2024-04-26', 'awaits received'])
  })

  test('moves with the signature, and early dates that are a share of the way move along', () => {
    const story = assigned(settings)
    const before = host(story).deadline?.milestones.find(({ what }) => what === 'draft')?.dueOn ?? ''
    const part = host(story.on('2024-04-30').play(housingOffice, 'signForAssignment', { assignmentId: 'a1' }))
    assert.equal(part.dueOn, '2024-07-30')
    assert.deepEqual(told(part.dueDerivation), ['received', '2024-04-30'])
    assert.ok((part.deadline?.milestones.find(({ what }) => what === 'draft')?.dueOn ?? '') > before)
  })

  test('gains nothing from signing late: silence was receipt on the last day of the window', () => {
    const story = assigned(settings)
    const { objectBefore } = host(story)
    const part = host(story.on('2024-06-20').play(housingOffice, 'signForAssignment', { assignmentId: 'a1' }))
    assert.deepEqual(told(part.dueDerivation), ['received', objectBefore])
    assert.equal(part.dueOn, '2024-08-07')
  })

  test('starts with the ruling for a unit that need not sign any more', () => {
    const objection = { assignmentId: 'a1', reason: '不属于我局职责', basis: '三定规定' }
    const story = assigned(settings).play(housingOffice, 'objectToAssignment', objection).on('2024-04-30')
    story.play(supervision, 'ruleOnObjection', {
      assignmentId: 'a1',
      unitId: 'roads',
      ruling: '由交通局办理',
    })
    const part = story.item.assignments.at(-1)
    assert.ok(part)
    assert.deepEqual(told(part.dueDerivation), ['received', '2024-04-30'])
  })

  test('is left alone by a signature where it is counted from the assignment', () => {
    const story = assigned().on('2024-04-30').play(housingOffice, 'signForAssignment', { assignmentId: 'a1' })
    assert.equal(host(story).dueOn, '2024-07-26')
  })
})

test('a reply counted from the closing of the session is, for what was handed in at the session', () => {
  const settings = rules({ replyLimit: { value: 4, unit: 'month', from: 'sessionClosed' } })
  const part = host(assigned(settings))
  assert.deepEqual(told(part.dueDerivation), ['sessionClosed', '2024-01-24'])
  assert.equal(part.dueOn, '2024-05-24')
})

describe('the time for feedback', () => {
  const limit = { value: 10, unit: 'naturalDay' } as const
  const replyOf = ({ item }: Story) => {
    const [reply] = item.replies
    assert.ok(reply?.feedbackBy && reply.feedbackDerivation)
    return { by: reply.feedbackBy, told: told(reply.feedbackDerivation) }
  }
  const sent = (from: string) => {
    const story = issued(rules({ feedbackLimit: { ...limit, from } })).on('2024-06-25')
    return story.play(people.housingOffice, 'deliverReply', { replyId: 'r1', means: ['online', 'online'] })
  }

  test('runs from the day the letter was issued, or delivered', () => {
    assert.deepEqual(replyOf(sent('delivered')), { by: '2024-07-05', told: ['delivered', '2024-06-25'] })
    const { told: way } = replyOf(sent('issued'))
    assert.equal(way[0], 'issued')
  })

  test('runs from the last reading, and until then from the delivery', () => {
    const story = sent('read')
    assert.deepEqual(replyOf(story), { by: '2024-07-05', told: ['delivered', '2024-06-25', 'awaits read'] })
    story.on('2024-06-27').play(wang, 'readReply', { replyId: 'r1' })
    assert.equal(replyOf(story).by, '2024-07-05')
    story.on('2024-07-01').play(li, 'readReply', { replyId: 'r1' })
    assert.deepEqual(replyOf(story), { by: '2024-07-11', told: ['read', '2024-07-01'] })
  })

  test('is not opened again by who reads after it is over', () => {
    const story = sent('read').on('2024-06-27').play(wang, 'readReply', { replyId: 'r1' })
    story.on('2024-07-20').play(li, 'readReply', { replyId: 'r1' })
    assert.equal(replyOf(story).by, '2024-07-05')
  })
})

test('another round is counted from the order, or from the dissatisfied answer', () => {
  for (const [from, event] of [
    ['ordered', '2024-07-10'],
    ['judged', '2024-07-01'],
  ] as const) {
    const story = delivered(rules({ rehandlingLimit: { value: 1, unit: 'month', from } })).on('2024-07-01')
    const unhappy = {
      replyId: 'r1',
      attitude: 'satisfied',
      result: 'dissatisfied',
      reason: '没有路灯',
    } as const
    story.play(wang, 'giveFeedback', unhappy).play(li, 'giveFeedback', { ...unhappy, result: 'satisfied' })
    story.on('2024-07-10').play(supervision, 'orderRehandling', { assignmentId: 'a1', reason: '请装好路灯' })
    assert.deepEqual(told(host(story).dueDerivation), [from, event])
  }
})
