import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerProposers } from '#application/govern/register-proposers.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { systemActor } from '#application/system-actor.ts'
import { transaction } from '#database/engine/transaction.ts'
import { proposersList } from '#database/queries/proposers-list.ts'
import { serveCounty } from '#test/kit/server.ts'

const { app, request } = await serveCounty()

test('an activity begun ten times at once is recorded by each in turn', async () => {
  const titles = Array.from({ length: 10 }, (_, index) => `座谈会${index}`)
  const answers = await Promise.all(
    titles.map(title =>
      request('supervision', 'PUT', '/activities/at-once', {
        payload: { kind: 'training', title, heldOn: '2024-01-30' },
      }),
    ),
  )
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    titles.map(() => 200),
    answers.map(({ body }) => body).join(),
  )
  const versions = answers.map(answer => answer.json<{ version: number }>().version)
  assert.equal(Math.max(...versions), 10)
})

test('the first proposers of a county, entered six times at once, are all there', async () => {
  const system = systemActor('newborn')
  await commandJurisdiction(app, system, { name: 'foundJurisdiction', data: { name: '新河县' } })
  const names = ['甲', '乙', '丙', '丁', '戊', '己']
  const outcomes = await Promise.all(
    names.map(name =>
      registerProposers(app, system, { proposers: [{ name, type: 'deputy', group: '一团' }] }),
    ),
  )
  assert.ok(outcomes.every(({ kind }) => kind === 'done'))
  const known = await transaction(app.database, 'newborn', tx =>
    proposersList(tx, { jurisdictionId: 'newborn' }),
  )
  assert.equal(known.length, names.length)
})
