import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signIn } from '#application/accounts/sign-in.ts'
import { ask } from '#application/ask.ts'
import { foundWithAdministrator } from '#application/govern/found-with-administrator.ts'
import { registerProposers } from '#application/govern/register-proposers.ts'
import { proposersList } from '#database/queries/proposers-list.ts'
import { must, openTestDatabase } from '#test/kit/county.ts'
import { person } from '#test/kit/people.ts'

const app = await openTestDatabase()
const founding = { jurisdictionId: 'xinhe', name: '新河县', login: 'admin', password: 'drawn-by-the-caller' }
const administrator = person('管理员', { role: 'administrator' }, 'xinhe')
const everybody = () => ask(app, administrator, tx => proposersList(tx, { jurisdictionId: 'xinhe' }))

test('a county is founded once, and its administrator signs in with the password told', async () => {
  await must(foundWithAdministrator(app, founding))
  const { login, password } = founding
  assert.equal((await signIn(app, { jurisdictionId: 'xinhe', login, password })).kind, 'signedIn')
  const again = await foundWithAdministrator(app, founding)
  assert.deepEqual(again, { kind: 'refused', refusal: { refused: 'jurisdictionExists' } })
})

test('the same list of people twice, and a name twice in it, adds nobody', async () => {
  const proposers = [
    { name: '王秀兰', type: 'deputy', group: '柳湾代表团' },
    { name: '王秀兰', type: 'deputy', group: '城关代表团' },
    { name: '王秀兰', type: 'deputy', group: '柳湾代表团', phone: '000-1' },
  ]
  await must(registerProposers(app, administrator, { proposers }))
  const first = await everybody()
  assert.equal(first.length, 2)
  await must(registerProposers(app, administrator, { proposers }))
  assert.deepEqual(await everybody(), first)
})
