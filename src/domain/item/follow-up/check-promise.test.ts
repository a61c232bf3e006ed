import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../../time/plain-date.ts'
import { claimed, kept, promised, reported } from '#test/kit/follow-up-scenes.ts'
import { people } from '#test/kit/people.ts'

const { supervision, housingOffice, housingHandler, wang } = people
const m1 = { promiseId: 'm1' } as const

test('met is found only where the unit says so', () => {
  const check = { ...m1, finding: 'met', evidence: '现场核查属实' } as const
  assert.deepEqual(promised().attempt(supervision, 'checkPromise', check), { refused: 'notClaimedMet' })
  assert.equal(kept().item.promises[0]?.status, 'met')
})

test('unmet is found of a claim, after the day, or of what was met; not of a promise that still has time', () => {
  const check = { ...m1, finding: 'unmet', evidence: '路面未完工' } as const
  assert.deepEqual(promised().attempt(supervision, 'checkPromise', check), {
    refused: 'promiseNotDue',
    facts: { dueOn: '2024-12-31' },
  })
  for (const story of [claimed(), kept(), promised().on('2025-01-01')]) {
    assert.equal(story.play(supervision, 'checkPromise', check).item.promises[0]?.status, 'foundUnmet')
  }
})

test('a promise is cancelled only with somebody’s consent, and then rests', () => {
  const check = { ...m1, finding: 'cancelled', evidence: '村庄整体搬迁' } as const
  assert.deepEqual(promised().attempt(supervision, 'checkPromise', check), { refused: 'consentNeeded' })
  const story = promised().play(supervision, 'checkPromise', { ...check, consent: '两位代表书面同意' })
  assert.equal(story.item.promises[0]?.checks[0]?.consent, '两位代表书面同意')
  const report = { ...m1, status: 'onSchedule', text: '仍在推进', percent: 10 } as const
  assert.deepEqual(story.attempt(housingHandler, 'reportPromise', report), {
    refused: 'wrongStage',
    facts: { stage: 'cancelled' },
  })
})

test('a claim needs evidence, a failure its reason', () => {
  const report = { ...m1, text: '完工', percent: 100 } as const
  assert.deepEqual(promised().attempt(housingHandler, 'reportPromise', { ...report, status: 'metClaimed' }), {
    refused: 'evidenceNeeded',
  })
  assert.deepEqual(
    promised().attempt(housingHandler, 'reportPromise', { ...report, status: 'notMetExplained' }),
    { refused: 'explanationNeeded' },
  )
})

test('the next report is due after the review limit, and on the day of the promise when that comes first', () => {
  assert.equal(reported(promised().on('2024-08-01'), {}).item.promises[0]?.reviewOn, '2024-11-01')
  assert.equal(reported(promised().on('2024-11-01'), {}).item.promises[0]?.reviewOn, '2024-12-31')
})

test('the day is moved by the office alone, and the day of the letter stays readable', () => {
  const move = { ...m1, dueOn: plainDate('2025-06-30'), reason: '汛期不能施工' }
  assert.deepEqual(promised().attempt(housingOffice, 'reschedulePromise', move), { refused: 'notPermitted' })
  const past = { ...move, dueOn: plainDate('2024-01-31') }
  assert.deepEqual(promised().attempt(supervision, 'reschedulePromise', past), { refused: 'dayPassed' })
  const same = { ...move, dueOn: plainDate('2024-12-31') }
  assert.deepEqual(promised().attempt(supervision, 'reschedulePromise', same), { refused: 'dueNotChanged' })
  const [promise] = promised().play(supervision, 'reschedulePromise', move).item.promises
  assert.deepEqual([promise?.dueOn, promise?.reschedulings[0]?.from], ['2025-06-30', '2024-12-31'])
  const sooner = { ...move, dueOn: plainDate('2024-06-28') }
  assert.equal(
    promised().play(supervision, 'reschedulePromise', sooner).item.promises[0]?.reviewOn,
    '2024-06-28',
  )
})

test('milestones lie before the day of the promise, and are kept in the order of their days', () => {
  const plan = { ...m1, kind: 'project', responsible: '张副局长' } as const
  const late = { ...plan, milestones: [{ text: '竣工验收', dueOn: plainDate('2025-01-31') }] }
  assert.deepEqual(promised().attempt(housingOffice, 'planPromise', late), {
    refused: 'milestoneAfterDue',
    facts: { dueOn: '2024-12-31' },
  })
  const milestones = [
    { text: '竣工验收', dueOn: plainDate('2024-12-20') },
    { text: '完成招标', dueOn: plainDate('2024-08-31') },
  ]
  const { item } = promised().play(housingOffice, 'planPromise', { ...plan, milestones })
  assert.deepEqual(
    item.promises[0]?.milestones.map(({ text }) => text),
    ['完成招标', '竣工验收'],
  )
})

test('a promise outlives its unit: the successor reports, the former one no more', () => {
  const story = promised().play(supervision, 'handOverPromise', {
    ...m1,
    unitId: 'roads',
    reason: '机构改革后由交通局负责',
  })
  const report = { ...m1, status: 'onSchedule', text: '已经接手', percent: 10 } as const
  assert.deepEqual(story.attempt(housingOffice, 'reportPromise', report), { refused: 'notPermitted' })
  story.play(people.roadsOffice, 'reportPromise', report)
  const again = { ...m1, unitId: 'roads', reason: '机构改革' }
  assert.deepEqual(story.attempt(supervision, 'handOverPromise', again), { refused: 'holderAlready' })
  assert.deepEqual(story.attempt(supervision, 'handOverPromise', { ...again, unitId: 'nobody' }), {
    refused: 'unitUnknown',
  })
})

test('the supplementary reply goes to everybody who had the first one, once each time it was met', () => {
  const letter = { ...m1, text: '道路已经硬化完工，路灯全部点亮。' }
  const story = kept().play(housingOffice, 'supplementReply', letter)
  assert.deepEqual(story.item.promises[0]?.supplements[0]?.to, ['王秀兰', '李建国'])
  assert.deepEqual(story.attempt(housingOffice, 'supplementReply', letter), { refused: 'supplementSent' })
  assert.deepEqual(story.attempt(wang, 'supplementReply', letter), { refused: 'notPermitted' })
})
