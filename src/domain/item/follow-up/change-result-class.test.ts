import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { factsOf } from '../../facts/item-facts.ts'
import { plainDate } from '../../time/plain-date.ts'
import { replyOf } from '../parts.ts'
import { agreed, claimed, kept, parked, promised } from '#test/kit/follow-up-scenes.ts'
import { people } from '#test/kit/people.ts'
import { delivered, type Story } from '#test/kit/story.ts'
import { classesOf } from './class-change.ts'

const { wang, supervision, housingOffice, housingHandler } = people
const toA = { replyId: 'r1', ruling: 'confirmed', resultClass: 'A', evidence: '核查属实' } as const
const toB = { ...toA, resultClass: 'B' } as const
const promise = { text: '明年实施', dueOn: plainDate('2025-10-31') }
const classes = ({ item }: Story) => classesOf(item, replyOf(item, 'r1'))

describe('a promised class becomes a solved one', () => {
  test('only when its promises are settled, one of them found met', () => {
    assert.deepEqual(claimed().attempt(supervision, 'changeResultClass', toA), {
      refused: 'promiseOpen',
      facts: { dueOn: '2024-12-31' },
    })
    const cancelled = promised().play(supervision, 'checkPromise', {
      promiseId: 'm1',
      finding: 'cancelled',
      evidence: '村庄搬迁',
      consent: '代表书面同意',
    })
    assert.deepEqual(cancelled.attempt(supervision, 'changeResultClass', toA), { refused: 'noPromiseMet' })
  })

  test('only with the proposers’ word, where the county asks for it', () => {
    assert.deepEqual(kept().attempt(supervision, 'changeResultClass', toA), { refused: 'proposerNotAgreed' })
    const silent = kept()
    silent.settings = { ...silent.settings, classChangeConsent: 'unlessNotKept' }
    assert.ok(Array.isArray(silent.attempt(supervision, 'changeResultClass', toA)))
    const denied = kept().play(wang, 'judgePromise', {
      promiseId: 'm1',
      verdict: 'notKept',
      words: '没有完工',
    })
    denied.settings = { ...denied.settings, classChangeConsent: 'unlessNotKept' }
    assert.deepEqual(denied.attempt(supervision, 'changeResultClass', toA), { refused: 'proposerNotAgreed' })
    denied.settings = { ...denied.settings, classChangeConsent: 'notAsked' }
    assert.ok(Array.isArray(denied.attempt(supervision, 'changeResultClass', toA)))
  })

  test('and the class of the letter stays beside it', () => {
    const story = agreed().play(supervision, 'changeResultClass', toA)
    assert.deepEqual(classes(story), { atReply: 'B', now: 'A', confirmed: 'A' })
    assert.deepEqual(factsOf(story.item).standingClasses, ['A'])
    assert.deepEqual(factsOf(story.item).resultClasses, ['B'])
  })
})

describe('a unit proposes', () => {
  const proposal = { replyId: 'r1', resultClass: 'A', evidence: '工程验收单' }

  test('once at a time, and nothing counts before the office has ruled', () => {
    const story = promised().play(housingHandler, 'proposeClassChange', proposal)
    assert.deepEqual(classes(story), { atReply: 'B', now: 'A', confirmed: null })
    assert.deepEqual(factsOf(story.item).standingClasses, ['B'])
    assert.deepEqual(story.attempt(housingOffice, 'proposeClassChange', proposal), {
      refused: 'classChangePending',
    })
    story.play(supervision, 'changeResultClass', { replyId: 'r1', ruling: 'refused', evidence: '路面未完工' })
    assert.deepEqual(classes(story), { atReply: 'B', now: 'B', confirmed: null })
  })

  test('a class that exists and is another one; what nobody proposed cannot be turned down', () => {
    const same = { ...proposal, resultClass: 'B' }
    assert.deepEqual(promised().attempt(housingOffice, 'proposeClassChange', same), {
      refused: 'classNotChanged',
    })
    const unknown = { ...proposal, resultClass: 'Z' }
    assert.deepEqual(promised().attempt(housingOffice, 'proposeClassChange', unknown), {
      refused: 'unknownResultClass',
    })
    const refused = { replyId: 'r1', ruling: 'refused', evidence: '没有申报' } as const
    assert.deepEqual(promised().attempt(supervision, 'changeResultClass', refused), {
      refused: 'nothingProposed',
    })
  })
})

describe('an audit', () => {
  test('takes a solved class back to a promised one, and with it a promise is made', () => {
    assert.deepEqual(delivered().attempt(supervision, 'changeResultClass', toB), {
      refused: 'newPromiseNeeded',
    })
    const story = delivered().play(supervision, 'changeResultClass', { ...toB, promise })
    assert.equal(story.item.promises[0]?.dueOn, '2025-10-31')
    assert.deepEqual(classes(story), { atReply: 'A', now: 'B', confirmed: 'B' })
    const passed = { ...toB, promise: { ...promise, dueOn: plainDate('2024-01-31') } }
    assert.deepEqual(delivered().attempt(supervision, 'changeResultClass', passed), { refused: 'dayPassed' })
  })

  test('of a parked matter ends its parking when it commits', () => {
    const story = parked().play(supervision, 'changeResultClass', { ...toB, promise })
    assert.equal(story.item.parkings[0]?.status, 'ended')
    assert.equal(factsOf(story.item).parkedReviewOn, null)
  })

  test('parks what turns out impossible, once no promise is open any more', () => {
    const toC = { ...toA, resultClass: 'C', evidence: '上级未批准' }
    assert.equal(
      delivered().play(supervision, 'changeResultClass', toC).item.parkings[0]?.reason,
      '上级未批准',
    )
    assert.deepEqual(promised().attempt(supervision, 'changeResultClass', toC), {
      refused: 'promiseOpen',
      facts: { dueOn: '2024-12-31' },
    })
  })
})
