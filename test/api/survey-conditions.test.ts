import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import { answer, takeInHand } from '#test/kit/answered-item.ts'
import { openScenario, tellings } from '#test/kit/scenario.ts'

const option = (code: string) => ({ code, label: code, labelEn: code })
const question = { options: [option('yes'), option('no')], askedOf: 'everybody', isRequired: true }
const visited = { ...question, ...option('visited') }
const why = { ...question, ...option('why'), onlyIf: { question: 'visited', answer: 'no' } }
const party = { ...question, ...option('party'), kind: 'proposal' }

test('a needed question is asked for where the county’s condition holds, and rules that never ask it are refused', async () => {
  const { county, request, handIn, assign } = await openScenario()
  const adopt = (surveyQuestions: object[]) =>
    request('administrator', 'PUT', '/settings/2024', { payload: { ...defaultSettings, surveyQuestions } })
  const refused = await adopt([why, visited])
  assert.equal(refused.json<{ code: string }>().code, 'settingsContradict')
  assert.match(refused.body, /“why”.*前面没有这个问题/)
  const adopted = await adopt([visited, why, party])
  assert.ok(adopted.statusCode < 300, adopted.body)
  for (const telling of tellings) {
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await takeInHand(county, itemId)
    await answer(county, itemId, { means: ['online'] })
    const judge = async (answers: object) => {
      const payload = { replyId: 'r1', attitude: 'satisfied', result: 'satisfied', answers }
      const given = await request(telling.lead, 'POST', `/items/${itemId}/give-feedback`, { payload })
      return given.statusCode === 200 ? 'done' : given.json<{ code: string }>().code
    }
    const forKind = telling.kind === 'proposal' ? { party: 'no' } : {}
    assert.equal(await judge({ visited: 'no', ...forKind }), 'questionNotAnswered')
    assert.equal(await judge({ visited: 'yes', why: 'yes', ...forKind }), 'unknownOpinion')
    assert.equal(await judge({ visited: 'yes', ...forKind }), 'done')
  }
})
