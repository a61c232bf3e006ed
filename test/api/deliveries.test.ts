import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeAccount } from '#application/accounts/save-account.ts'
import { deliverOutbox } from '#application/deliver/deliver-outbox.ts'
import { remindByRule } from '#application/deliver/remind-by-rule.ts'
import { sendMails } from '#application/deliver/send-mails.ts'
import { mailChannel } from '#delivery/mail-channel.ts'
import { answer, stepsOf, takeInHand } from '#test/kit/answered-item.ts'
import { must } from '#test/kit/county.ts'
import { openMailServer } from '#test/kit/mail-server.ts'
import { people } from '#test/kit/people.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const get = async (who: Name, path: string) => (await request(who, 'GET', path)).json()

/** A mail server that knows nobody. */
const postOffice = await openMailServer({
  answer: () => Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 }),
})
const channel = mailChannel(postOffice.url)
after(async () => {
  channel.close()
  await postOffice.close()
})

async function giveMail(who: 'wang' | 'li') {
  const { accountId, name, grants } = people[who]
  const data = { login: who, name, mail: `${who}@county.example`, isActive: true, roles: [...grants] }
  await must(changeAccount(app, county.actor('administrator'), { accountId, data }))
}

async function post() {
  await deliverOutbox(app, { byMail: true })
  await sendMails(app, { channel })
}

test('a mail that the server refuses is a letter that did not arrive, told to who can try another way', async () => {
  const itemId = await county.submitSuggestion()
  await county.assign(itemId)
  await takeInHand(county, itemId)
  await giveMail('li')
  await answer(county, itemId, { means: ['online', 'online'] })
  await post()
  const { item } = await get('housingOffice', `/items/${itemId}`)
  const [first, second] = item.replies[0].deliveries
  assert.deepEqual([first.bounced, second.bounced.cause], [undefined, 'mailRejected'])
  assert.equal((await get('supervision', '/items?deliveryMissing=true')).total, 1)
  await deliverOutbox(app, { byMail: false })
  const told = async (who: Name) =>
    (await get(who, '/notifications')).map((one: { occasion: string }) => one.occasion)
  assert.ok((await told('housingOffice')).includes('letterBounced'))
  assert.ok((await told('congress')).includes('letterBounced'))
  assert.ok(!(await told('waterOffice')).includes('letterBounced'))

  await stepsOf(county, itemId)('housingOffice', 'redeliverReply', {
    replyId: 'r1',
    addressee: 1,
    means: 'inPerson',
    note: '邮件退回',
    proof: '本人签收',
  })
  assert.equal((await get('supervision', '/items?deliveryMissing=true')).total, 0)
})

test('a letter that was opened is not missing, whatever the mail server says', async () => {
  const itemId = await county.submitSuggestion('关于修桥的建议')
  await county.assign(itemId)
  await takeInHand(county, itemId)
  await giveMail('wang')
  await answer(county, itemId, { means: ['online', 'post'] })
  await stepsOf(county, itemId)('wang', 'readReply', { replyId: 'r1' })
  await post()
  const { item } = await get('housingOffice', `/items/${itemId}`)
  assert.equal(item.replies[0].deliveries[0].bounced, undefined)
})

test('the letter of one addressee is as hidden from strangers as the item', async () => {
  const itemId = await county.submitSuggestion('关于路灯的建议')
  await county.assign(itemId)
  await takeInHand(county, itemId)
  await answer(county, itemId, { means: ['online', 'post'] })
  const path = `/items/${itemId}/replies/r1/letter?addressee=0`
  assert.equal((await request('zhao', 'GET', path)).statusCode, 404)
  assert.equal((await request('wang', 'GET', path)).statusCode, 200)
})

test('who has not judged is reminded once on the day that the rule names', async () => {
  const itemId = await county.submitSuggestion('关于修渠的建议')
  await county.assign(itemId)
  await takeInHand(county, itemId)
  await answer(county, itemId, { means: ['online', 'online'] })
  const content = { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' } as const
  await stepsOf(county, itemId)('wang', 'giveFeedback', content)
  // Meanwhile no list of the unit tells of the first answer.
  for (const filter of [
    'heard=firstResult',
    'verdict=firstResult:content',
    'counted=true',
    'answerWord=satisfied',
  ])
    assert.equal((await get('housingOffice', `/items?${filter}`)).total, 0, filter)
  assert.ok((await get('congress', '/items?heard=firstResult')).total > 0)

  const remindersOf = async () =>
    (await get('congress', `/items/${itemId}`)).timeline.filter(
      ({ type }: { type: string }) => type === 'FeedbackReminded',
    )
  app.at('2024-05-06')
  await remindByRule(app)
  assert.equal((await remindersOf()).length, 0)
  app.at('2024-05-07')
  await remindByRule(app)
  await remindByRule(app)
  assert.deepEqual(
    (await remindersOf()).map(({ facts }: { facts: object }) => facts),
    [{ replyId: 'r1', count: 1, isByRule: 'yes' }],
  )
})
