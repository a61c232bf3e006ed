import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()

async function done(who: Name, itemId: string, name: string, payload: object): Promise<void> {
  const answer = await request(who, 'POST', `/items/${itemId}/${name}`, { payload })
  assert.equal(answer.statusCode, 200, `${name}: ${answer.body}`)
}

test('asked before the meeting, the units of the draft see the item and nobody’s phone, and the office finds the disputes', async () => {
  app.at('2024-02-01')
  const itemId = await county.submitSuggestion('关于疏通排水沟的建议')
  await done('congress', itemId, 'file-item', {})
  const units = [
    { unitId: 'housing', role: 'host' },
    { unitId: 'water', role: 'coHost' },
  ]
  await done('supervision', itemId, 'propose-allotment', { mode: 'hostAndCoHost', units })
  assert.equal((await request('waterOffice', 'GET', `/items/${itemId}`)).statusCode, 404)
  await done('supervision', itemId, 'circulate-allotment', { until: '2024-02-08' })

  const seen = await request('waterOffice', 'GET', `/items/${itemId}`)
  assert.equal(seen.statusCode, 200)
  assert.deepEqual(seen.json<{ phones: object[] }>().phones, [])
  assert.equal((await request('roadsOffice', 'GET', `/items/${itemId}`)).statusCode, 404)
  const refused = await request('waterOffice', 'POST', `/items/${itemId}/answer-allotment`, {
    payload: { agrees: false },
  })
  assert.equal(refused.json<{ code: string }>().code, 'objectionNeedsReason')

  const objection = {
    agrees: false,
    reason: '排水沟由交通局管养',
    basis: '三定规定第三条',
    proposedUnitId: 'roads',
  }
  await done('waterOffice', itemId, 'answer-allotment', objection)
  await done('housingOffice', itemId, 'answer-allotment', { agrees: true })
  const disputed = await request('supervision', 'GET', '/items?stage=filed&partMark=any:disputed')
  assert.equal(disputed.json<{ total: number }>().total, 1)
  const other = await request('housingOffice', 'GET', `/items/${itemId}`)
  const { answers } = other.json<{ item: { consultation: { answers: { unitId: string }[] } } }>().item
    .consultation
  assert.deepEqual(
    answers.map(({ unitId }) => unitId),
    ['housing'],
    'what another unit said is for the offices',
  )
})
