import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transaction } from '#database/engine/transaction.ts'
import { serveCounty } from '#test/kit/server.ts'

const { app, request } = await serveCounty()

test('what is kept of a request says nothing of the passwords in it', async () => {
  const openAs = async (key: string, password: string) => {
    const payload = { login: 'newcomer', name: '新人', roles: [{ role: 'auditor' }], password }
    return await request('administrator', 'POST', '/accounts', {
      headers: { 'idempotency-key': key },
      payload,
    })
  }
  assert.equal((await openAs('click-0001', 'erstes-Geheimnis')).statusCode, 201)
  const kept = await transaction(app.database, 'county', tx =>
    tx.selectFrom('idempotency_keys').select('request_hash').execute(),
  )
  const again = await openAs('click-0001', 'zweites-Geheimnis')
  assert.equal(again.statusCode, 201, 'the same click but for the secret: its first answer')
  const stillKept = await transaction(app.database, 'county', tx =>
    tx.selectFrom('idempotency_keys').select('request_hash').execute(),
  )
  assert.deepEqual(stillKept, kept)
})
