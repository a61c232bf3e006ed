import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultSurveyScale, type SurveyQuestion } from '#domain/jurisdiction/settings/survey.ts'
import { answersTo, missingIn, type Asked } from './judged.ts'

const asked: Asked = {
  surveyScale: [...defaultSurveyScale],
  judgeEveryPoint: false,
  questions: [],
  pointIds: ['p1', 'p2'],
}

test('an untouched form lacks both answers', () => {
  assert.deepEqual(missingIn({}, asked), ['attitude', 'result'])
})

test('dissatisfied with either needs a reason, in whatever word the county says it', () => {
  assert.deepEqual(missingIn({ attitude: 'satisfied', result: 'dissatisfied' }, asked), ['reason'])
  assert.deepEqual(missingIn({ attitude: 'dissatisfied', result: 'satisfied', reason: '  ' }, asked), [
    'reason',
  ])
  assert.deepEqual(
    missingIn({ attitude: 'dissatisfied', result: 'satisfied', reason: '没有来人' }, asked),
    [],
  )
  const words: Asked = {
    ...asked,
    surveyScale: [
      { code: 'good', label: '同意', labelEn: 'agree', level: 'satisfied' },
      { code: 'bad', label: '不同意', labelEn: 'disagree', level: 'dissatisfied' },
    ],
  }
  assert.deepEqual(missingIn({ attitude: 'good', result: 'bad' }, words), ['reason'])
})

test('content answers need nothing else', () => {
  assert.deepEqual(missingIn({ attitude: 'satisfied', result: 'basicallySatisfied' }, asked), [])
})

test('every ask and every needed question, where the county demands them', () => {
  const option = { code: 'yes', label: '是', labelEn: 'yes' }
  const question: SurveyQuestion = {
    code: 'visited',
    label: '是否走访',
    labelEn: 'visited',
    options: [option, { ...option, code: 'no' }],
    askedOf: 'everybody',
    isRequired: true,
    rounds: 'all',
  }
  const strict = { ...asked, judgeEveryPoint: true, questions: [question] }
  const content = { attitude: 'satisfied', result: 'satisfied' }
  assert.deepEqual(missingIn({ ...content, points: { p1: 'solved' } }, strict), ['points', 'visited'])
  const whole = {
    ...content,
    points: { p1: 'solved', p2: 'notSolved' },
    answers: { visited: 'yes' },
  } as const
  assert.deepEqual(missingIn(whole, strict), [])
})

test('an answer to a question that is no longer asked is not sent', () => {
  const question = {
    code: 'why',
    label: '',
    labelEn: '',
    options: [],
    askedOf: 'everybody',
    isRequired: false,
  }
  const answers = { visited: 'yes', why: 'late' }
  const still = { ...asked, questions: [{ ...question, code: 'visited', rounds: 'all' } as SurveyQuestion] }
  assert.deepEqual(answersTo(still, answers), { visited: 'yes' })
})
