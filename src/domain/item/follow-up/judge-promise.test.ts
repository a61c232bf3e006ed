import assert from 'node:assert/strict'
import { test } from 'node:test'
import { promiseFactsOf } from '../../facts/promise-facts.ts'
import { agreed, claimed, kept, promised, reported } from '#test/kit/follow-up-scenes.ts'
import { people } from '#test/kit/people.ts'

const { wang, li, zhao, supervision, housingOffice } = people
const verdict = { promiseId: 'm1', verdict: 'kept' } as const

test('nobody judges what still has its time and was not reported as ended', () => {
  const early = { refused: 'promiseNotDue', facts: { dueOn: '2024-12-31' } }
  assert.deepEqual(promised().attempt(wang, 'judgePromise', verdict), early)
  assert.deepEqual(reported(promised(), {}).attempt(wang, 'judgePromise', verdict), early)
  const overdue = { ...verdict, verdict: 'notKept', words: '一直没有动工' } as const
  assert.ok(Array.isArray(promised().on('2025-01-01').attempt(wang, 'judgePromise', overdue)))
})

test('only addressees judge: neither the unit nor an office nor another proposer', () => {
  for (const who of [housingOffice, supervision, zhao]) {
    assert.deepEqual(claimed().attempt(who, 'judgePromise', verdict), { refused: 'notPermitted' })
  }
})

test('less than kept needs words', () => {
  assert.deepEqual(claimed().attempt(li, 'judgePromise', { ...verdict, verdict: 'partly' }), {
    refused: 'verdictNeedsWords',
  })
})

test('a judgement stands until something new is said, and then may be given anew', () => {
  const story = claimed().play(wang, 'judgePromise', {
    ...verdict,
    verdict: 'notKept',
    words: '路面没有完工',
  })
  assert.deepEqual(story.attempt(wang, 'judgePromise', verdict), { refused: 'promiseJudged' })
  story
    .play(supervision, 'checkPromise', { promiseId: 'm1', finding: 'met', evidence: '现场核查属实' })
    .play(wang, 'judgePromise', verdict)
  assert.deepEqual(
    story.item.promises[0]?.judgements.map(given => given.verdict),
    ['notKept', 'kept'],
  )
})

test('the ledger shows the worst of the last words', () => {
  assert.equal(promiseFactsOf(agreed().item)[0]?.verdict, 'partly')
  assert.equal(promiseFactsOf(kept().item)[0]?.verdict, null)
})
