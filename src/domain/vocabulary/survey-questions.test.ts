import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { SurveyQuestion } from '../jurisdiction/settings/survey.ts'
import { questionsAsked } from './survey-questions.ts'

const option = (code: string) => ({ code, label: code, labelEn: code })
const question = (code: string, more: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  ...option(code),
  options: [option('yes'), option('no')],
  askedOf: 'everybody',
  isRequired: false,
  rounds: 'all',
  ...more,
})
const deputy = { kind: 'suggestion', round: 1, proposerType: 'deputy' } as const

function codes(surveyQuestions: SurveyQuestion[], asking: object, said: Record<string, string> = {}) {
  return questionsAsked(surveyQuestions, { ...deputy, ...asking }, said).map(({ code }) => code)
}

describe('追问', () => {
  const visited = question('visited')
  const why = question('why', { onlyIf: { question: 'visited', answer: 'no' } })
  const told = question('told', { onlyIf: { question: 'why', answer: 'yes' } })

  test('is asked only of who gave the answer it hangs on', () => {
    assert.deepEqual(codes([visited, why], {}), ['visited'])
    assert.deepEqual(codes([visited, why], {}, { visited: 'yes' }), ['visited'])
    assert.deepEqual(codes([visited, why], {}, { visited: 'no' }), ['visited', 'why'])
  })

  test('falls away with the question it hangs on, whatever was answered there before', () => {
    const before = { visited: 'yes', why: 'yes' }
    assert.deepEqual(codes([visited, why, told], {}, before), ['visited'])
    assert.deepEqual(codes([visited, why, told], {}, { ...before, visited: 'no' }), [
      'visited',
      'why',
      'told',
    ])
  })

  test('may hang on the attitude or the result', () => {
    const better = question('better', { onlyIf: { question: 'result', answer: 'dissatisfied' } })
    assert.deepEqual(codes([better], {}, { attitude: 'dissatisfied', result: 'satisfied' }), [])
    assert.deepEqual(codes([better], {}, { result: 'dissatisfied' }), ['better'])
  })
})

test('a question for some rounds or one kind is asked there only; one of earlier rules in every round', () => {
  const { rounds: _, ...old } = question('old')
  const list = [
    question('first', { rounds: 'first' }),
    question('later', { rounds: 'later' }),
    question('party', { kind: 'proposal' }),
    question('body', { askedOf: 'collectives' }),
    old as SurveyQuestion,
  ]
  assert.deepEqual(codes(list, {}), ['first', 'old'])
  assert.deepEqual(codes(list, { round: 2 }), ['later', 'old'])
  assert.deepEqual(codes(list, { kind: 'proposal', proposerType: 'party' }), [
    'first',
    'party',
    'body',
    'old',
  ])
})
