import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openAccounts } from '#application/accounts/open-accounts.ts'
import { registerProposers } from '#application/govern/register-proposers.ts'
import { systemActor } from '#application/system-actor.ts'
import { hash } from '@node-rs/argon2'
import { must, testPassword } from '#test/kit/county.ts'
import { serveCounty } from '#test/kit/server.ts'

const { app, request, server } = await serveCounty()
app.at('2024-02-01')
const contact = { contactName: '小周', phone: '000-0011', address: '文化路1号' }
await must(
  registerProposers(app, systemActor('county'), {
    proposers: [
      { id: 'league', name: '民盟柳河县支部', type: 'party', ...contact },
      { id: 'economy', name: '县政协经济委员会', type: 'committee', contactName: '小吴', phone: '000-0012' },
    ],
  }),
)
const passwordHash = await hash(testPassword)
await openAccounts(app, {
  jurisdictionId: 'county',
  accounts: (
    [
      ['league1', '民盟支部周秘书', 'league'],
      ['league2', '民盟支部主委', 'league'],
      ['economy', '经济委办公室', 'economy'],
    ] as const
  ).map(([login, name, proposerId]) => ({
    accountId: login,
    login,
    name,
    mail: '',
    isActive: true,
    passwordHash,
    roles: [{ role: 'proposer' as const, proposerId }],
  })),
})

type Seen = {
  item: object
  version: number
  contactPersons: readonly { name: string; phone: string; address: string }[]
  timeline: readonly { type: string; by: string }[]
}

async function as(login: string, method: 'GET' | 'POST', path: string, payload?: object) {
  const signedIn = await server.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { jurisdictionId: 'county', login, password: testPassword },
  })
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
  return await server.inject({
    method,
    url: `/api/v1${path}`,
    headers: { cookie },
    ...(payload ? { payload } : {}),
  })
}

const written = {
  kind: 'proposal',
  title: '关于校车的提案',
  request: '请开通校车。',
  proposers: [{ id: 'league' }],
}

describe('an organisation', () => {
  test('finds what the register has for itself, and nobody else’s telephone', async () => {
    assert.deepEqual((await as('league1', 'GET', '/contact-persons')).json(), [
      { proposerId: 'league', name: '小周', phone: '000-0011', address: '文化路1号' },
    ])
    assert.deepEqual((await request('zhao', 'GET', '/contact-persons')).json(), [])
  })

  test('hands in with the register’s contact person, or with another one it names', async () => {
    const seenBy = async (itemId: string) =>
      (await request('committee', 'GET', `/items/${itemId}`)).json<Seen>()
    const usual = (await as('league1', 'POST', '/items', written)).json<{ itemId: string }>()
    assert.deepEqual((await seenBy(usual.itemId)).contactPersons, [
      { proposer: '民盟柳河县支部', name: '小周', phone: '000-0011', address: '文化路1号' },
    ])
    const contactPerson = { name: '小郑', phone: '000-0099' }
    const named = (await as('league1', 'POST', '/items', { ...written, contactPerson })).json<{
      itemId: string
    }>()
    const seen = await seenBy(named.itemId)
    assert.equal(seen.contactPersons[0]?.name, '小郑')
    assert.ok(!JSON.stringify(seen.item).includes('000-0099'), 'the telephone is not part of the item')
    for (const who of ['leader', 'auditor'] as const)
      assert.ok(!(await request(who, 'GET', `/items/${named.itemId}`)).body.includes('000-0099'), who)
  })

  test('signs with another organisation, and the history names who pressed', async () => {
    const invite = { invited: [{ id: 'economy' }], until: '2024-02-05' }
    const opened = await as('league1', 'POST', '/items', { ...written, invite })
    const { itemId } = opened.json<{ itemId: string }>()
    const signed = await as('economy', 'POST', `/items/${itemId}/answer-invitation`, { signs: true })
    assert.equal(signed.statusCode, 200, signed.body)
    const handedIn = await as('league2', 'POST', `/items/${itemId}/hand-in`, {})
    assert.equal(handedIn.statusCode, 200, handedIn.body)
    const seen = (await request('committee', 'GET', `/items/${itemId}`)).json<Seen>()
    assert.deepEqual(
      seen.contactPersons.map(({ name }) => name),
      ['小周', '小吴'],
    )
    assert.deepEqual(
      seen.timeline.map(({ by }) => by),
      ['民盟支部周秘书', '经济委办公室', '民盟支部主委'],
    )
  })
})
