import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Crowded, isPassword } from '#application/accounts/password-work.ts'
import { transaction } from '#database/engine/transaction.ts'
import { testPassword } from '#test/kit/county.ts'
import { serveCounty } from '#test/kit/server.ts'

const { app, request } = await serveCounty()

const signIn = (login: string, password = testPassword, jurisdictionId = 'county') =>
  request(null, 'POST', '/session', { payload: { jurisdictionId, login, password } })

async function cookieOf(login: string, password = testPassword): Promise<string> {
  const answer = await signIn(login, password)
  assert.equal(answer.statusCode, 200, answer.body)
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

const isIn = async (cookie: string) =>
  (await request(null, 'GET', '/session', { headers: { cookie } })).statusCode === 200

const change = (cookie: string, current: string, next = 'neues-Pferd-99') =>
  request(null, 'PUT', '/session/password', { headers: { cookie }, payload: { current, next } })

async function wrongTries(login: string, count: number): Promise<number[]> {
  const statuses = []
  for (let done = 0; done < count; done += 1) statuses.push((await signIn(login, 'falsch')).statusCode)
  return statuses
}

describe('a new password of one’s own', () => {
  test('ends every other session and keeps the present one', async () => {
    const [present, other] = [await cookieOf('roadsoffice'), await cookieOf('roadsoffice')]
    assert.equal((await change(present, testPassword)).statusCode, 204)
    assert.ok(await isIn(present))
    assert.ok(!(await isIn(other)))
    await cookieOf('roadsoffice', 'neues-Pferd-99')
  })

  test('a wrong current one counts as a failed sign-in', async () => {
    const cookie = await cookieOf('waterhandler')
    const statuses = []
    for (let done = 0; done < 11; done += 1) statuses.push((await change(cookie, 'falsch')).statusCode)
    assert.deepEqual(statuses, [...Array(10).fill(409), 429])
    assert.equal((await change(cookie, testPassword)).statusCode, 429, 'not even the right one')
    assert.equal((await signIn('waterhandler')).statusCode, 429)
  })
})

describe('wrong passwords', () => {
  test('lock a login nobody has as they lock one somebody has', async () => {
    const expected = [...Array(10).fill(401), 429]
    assert.deepEqual(await wrongTries('zhao', 11), expected)
    assert.deepEqual(await wrongTries('nobody-at-all', 11), expected)
  })

  test('guessed at once are counted one by one: past the tenth the right one opens nothing', async () => {
    const guesses = await Promise.all(Array.from({ length: 30 }, () => signIn('leader', 'falsch')))
    const statuses = guesses.map(({ statusCode }) => statusCode)
    assert.equal(statuses.filter(status => status === 401).length, 10)
    assert.equal((await signIn('leader')).statusCode, 429)
  })

  test('of a county that is not there are not even counted', async () => {
    await signIn('wang', 'falsch', 'nowhere')
    const kept = await transaction(app.database, 'nowhere', tx =>
      tx.selectFrom('sign_in_attempts').selectAll().execute(),
    )
    assert.deepEqual(kept, [])
  })

  test('are forgiven by the right one', async () => {
    await wrongTries('li', 9)
    await cookieOf('li')
    assert.deepEqual(await wrongTries('li', 2), [401, 401])
  })
})

test('a crowd at the door is turned away beyond a limit, and holds up nobody who is in', async () => {
  const cookie = await cookieOf('congress')
  const crowd = Promise.all(Array.from({ length: 260 }, (_, index) => signIn(`crowd-${index}`, 'falsch')))
  assert.ok(await isIn(cookie))
  const statuses = (await crowd).map(({ statusCode }) => statusCode)
  assert.deepEqual([...new Set(statuses)].sort(), [401, 429])
  const turnedAway = (
    await Promise.allSettled(
      Array.from({ length: 210 }, () => isPassword('$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$YWJj', 'x')),
    )
  ).filter(result => result.status === 'rejected' && result.reason instanceof Crowded)
  assert.equal(turnedAway.length, 7, 'three at work and two hundred waiting')
})

test('what is outdated is deleted when somebody signs in', async () => {
  const count = async (table: 'account_sessions' | 'idempotency_keys' | 'sign_in_attempts') =>
    await transaction(
      app.database,
      'county',
      async tx => (await tx.selectFrom(table).select('jurisdiction_id').execute()).length,
    )
  const headers = { 'idempotency-key': 'an-old-click' }
  await request('administrator', 'POST', '/units', {
    headers,
    payload: { id: 'new', name: '县林业局', shortName: '林业局', agencyCode: '柳林函' },
  })
  assert.equal(await count('idempotency_keys'), 1)
  app.at('2024-02-20')
  await cookieOf('congress')
  assert.equal(await count('account_sessions'), 1)
  assert.equal(await count('idempotency_keys'), 0)
  assert.equal(await count('sign_in_attempts'), 0)
})
