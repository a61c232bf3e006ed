import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { changeAccount } from '#application/accounts/save-account.ts'
import { verify } from '#application/verify/verify.ts'
import { transaction } from '#database/engine/transaction.ts'
import type { AccountChange } from '#database/queries/account-changes.ts'
import type { Grant } from '#domain/permission/actor.ts'
import { people } from '#test/kit/people.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, request } = await serveCounty()

async function save(who: Name, roles: readonly Grant[], more: object = {}) {
  const { accountId, name } = people[who]
  const payload = { login: who.toLowerCase(), name, roles, ...more }
  const answer = await request('administrator', 'PUT', `/accounts/${encodeURIComponent(accountId)}`, {
    payload,
  })
  return { status: answer.statusCode, body: answer.json<{ code: string; detail: string; version: number }>() }
}

async function changes(who: Name = 'auditor') {
  return (await request(who, 'GET', '/account-changes')).json<readonly AccountChange[]>()
}

const open = (login: string, roles: readonly object[]) =>
  request('administrator', 'POST', '/accounts', {
    payload: { login, name: '新人', roles, password: 'lang-und-geheim-1' },
  })

describe('the keeper of accounts', () => {
  test('does not give himself a role', async () => {
    const { status, body } = await save('administrator', [{ role: 'supervisionOffice' }])
    assert.equal(status, 409)
    assert.equal(body.code, 'ownRoles')
    const both = await save('administrator', [{ role: 'administrator' }, { role: 'supervisionOffice' }])
    assert.equal(both.body.code, 'ownRoles')
  })

  test('gives nobody his own role together with another', async () => {
    const { status, body } = await save('auditor', [{ role: 'auditor' }, { role: 'administrator' }])
    assert.equal(status, 409)
    assert.equal(body.code, 'administratorApart')
    assert.equal((await open('both', [{ role: 'administrator' }, { role: 'auditor' }])).statusCode, 409)
  })

  test('cannot close the last account that keeps accounts', async () => {
    const { status, body } = await save('administrator', [{ role: 'administrator' }], { isActive: false })
    assert.equal(status, 409)
    assert.equal(body.code, 'lastAdministrator')
    assert.match(body.detail, /最后一位/)
  })

  test('binds roles to units and proposers that are there, and each role counts once', async () => {
    const unit = await save('roadsOffice', [{ role: 'unitOffice', unitId: 'nowhere' }])
    assert.equal(unit.body.code, 'unitUnknown')
    const proposer = await save('wang', [{ role: 'proposer', proposerId: 'nobody' }])
    assert.equal(proposer.body.code, 'proposerUnknown')
    assert.equal((await save('auditor', [{ role: 'auditor' }, { role: 'auditor' }])).status, 200)
  })

  test('of two who close one another at once, one remains', async () => {
    const opened = await open('second', [{ role: 'administrator' }])
    const { accountId } = opened.json<{ accountId: string }>()
    const second = { ...people.administrator, accountId, name: '第二管理员' }
    const close = (actor: typeof second, id: string, login: string) =>
      changeAccount(app, actor, {
        accountId: id,
        data: { login, name: '管理员', isActive: false, roles: [{ role: 'administrator' }] },
      })
    const outcomes = await Promise.all([
      close(people.administrator, accountId, 'second'),
      close(second, people.administrator.accountId, 'administrator'),
    ])
    assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), ['done', 'refused'])
    await transaction(app.database, 'county', tx =>
      sql`update accounts set is_active = login = 'administrator' where login in ('administrator', 'second')`.execute(
        tx,
      ),
    )
  })
})

describe('what happened to accounts', () => {
  test('is told to administrator and auditor, with who did it, and without any secret', async () => {
    const secret = 'geheim-und-neu-1'
    await save('roadsOffice', [{ role: 'unitHandler', unitId: 'roads' }], { password: secret })
    const [last] = await changes()
    assert.equal(last?.type, 'AccountChanged')
    assert.equal(last.accountId, people.roadsOffice.accountId)
    assert.equal(last.by.accountId, people.administrator.accountId)
    assert.deepEqual(last.changed, ['roles', 'password'])
    assert.deepEqual(last.roles, [{ role: 'unitHandler', unitId: 'roads' }])
    const all = await changes('administrator')
    assert.ok(all.some(({ type, by }) => type === 'AccountOpened' && by.accountId === 'system'))
    const { rows } = await transaction(app.database, 'county', tx =>
      sql<{ text: string }>`select data::text as text from events where stream_id = 'accounts'`.execute(tx),
    )
    assert.ok(rows.every(({ text }) => !text.includes(secret) && !text.includes('argon2')))
  })

  test('a refusal, or nothing changed, leaves no entry', async () => {
    const before = await changes()
    await save('administrator', [{ role: 'supervisionOffice' }])
    await save('committee', [{ role: 'proposalsCommittee' }])
    assert.equal((await changes()).length, before.length)
  })

  test('older ones are told below a version', async () => {
    const page = await request('auditor', 'GET', '/account-changes?before=3')
    assert.deepEqual(
      page.json<readonly AccountChange[]>().map(({ version }) => version),
      [2, 1],
    )
  })

  test('stands under the seal that verify checks', async () => {
    assert.deepEqual((await verify(app)).faults, [])
    await app.database.kysely.executeQuery(
      sql`update events set data = jsonb_set(data, '{account,name}', '"nobody"') where stream_id = 'accounts' and version = 2`.compile(
        app.database.kysely,
      ),
    )
    const { faults } = await verify(app)
    assert.ok(faults.some(({ streamId, what }) => streamId === 'accounts' && what === 'chain'))
  })
})
