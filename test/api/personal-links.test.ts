import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { deliverOutbox } from '#application/deliver/deliver-outbox.ts'
import { transaction } from '#database/engine/transaction.ts'
import { answer, takeInHand } from '#test/kit/answered-item.ts'
import { openScenario, tellings, type Telling } from '#test/kit/scenario.ts'

async function repliedItem(telling: Telling) {
  const scenario = await openScenario()
  const { county, request } = scenario
  const itemId = await scenario.handIn(telling)
  await scenario.assign(telling, itemId)
  await takeInHand(county, itemId)
  await answer(county, itemId, { means: ['post'] })
  const send = (who: Parameters<typeof request>[0], addressee = 0) =>
    request(who, 'POST', `/items/${itemId}/personal-links`, { payload: { replyId: 'r1', addressee } })
  const sent = await send(telling.body)
  assert.equal(sent.statusCode, 201, sent.body)
  const token = /\/link\/(\S+)/.exec(sent.body)?.[1] ?? ''
  const open = async (path = '', payload?: object) =>
    await request(null, payload ? 'POST' : 'GET', `/links/${token}${path}`, payload ? { payload } : {})
  return { ...scenario, itemId, send, sent, token, open }
}

const judgement = { replyId: 'r1', attitude: 'satisfied', result: 'dissatisfied', reason: '路灯不亮。' }

for (const telling of tellings) {
  const { kind, lead, body } = telling

  test(`A05 ${kind}: a link opens to the end of its third day; after that the page explains and offers to ask for a new one`, async () => {
    const { app, itemId, sent, open, request } = await repliedItem(telling)
    assert.match(sent.body, /2024年4月29日/)
    app.at('2024-04-29T15:59:59.000Z') // one second before midnight in China
    assert.equal((await open()).json().state, 'open')
    app.at('2024-04-29T16:00:00.000Z')
    const late = (await open()).json()
    assert.deepEqual([late.state, late.validUntil, late.hasAsked], ['expired', '2024-04-29', false])
    assert.equal(late.view, undefined)
    const tried = await open('/give-feedback', judgement)
    assert.deepEqual([tried.statusCode, tried.json().code], [410, 'linkExpired'])
    assert.equal((await open('/ask-again', {})).statusCode, 204)
    assert.equal((await open('/ask-again', {})).statusCode, 204)
    assert.equal((await open()).json().hasAsked, true)
    await deliverOutbox(app, { byMail: false })
    const inbox = (await request(body, 'GET', '/notifications')).json<
      { occasion: string; itemId: string }[]
    >()
    assert.equal(inbox.filter(({ occasion }) => occasion === 'linkAskedAgain').length, 1)
    assert.equal((await request(body, 'GET', `/items/${itemId}`)).json().item.feedback.length, 0)
  })

  test(`A05 ${kind}: opening changes nothing, the answer counts once, and a used link still shows it`, async () => {
    const { itemId, open, view } = await repliedItem(telling)
    const before = (await view(body, itemId)).version
    for (let time = 0; time < 3; time += 1) assert.equal((await open()).statusCode, 200)
    assert.equal((await view(body, itemId)).version, before)
    assert.equal((await open('/give-feedback', {})).statusCode, 400)
    assert.equal((await open('/give-feedback', judgement)).statusCode, 200)
    assert.equal((await open('/give-feedback', judgement)).json().code, 'feedbackGiven')
    const [given] = (await open()).json().view.item.feedback
    assert.deepEqual([given.result, given.proposerId], ['dissatisfied', lead])
    const { timeline } = await view(body, itemId)
    assert.ok(timeline.some(({ type, by }) => type === 'FeedbackGiven' && by.endsWith('（个人链接）')))
  })
}

test('A05: a link is its proposer for one item’s reading, contacts and judgement, and nothing else', async () => {
  const { app, itemId, token, open, send, request } = await repliedItem(tellings[0])
  const opened = (await open()).json()
  const commands = new Set(opened.view.permitted.map(({ command }: { command: string }) => command))
  assert.deepEqual([...commands].sort(), ['confirmContact', 'giveFeedback', 'readReply'])
  assert.equal((await open('/confirm-contact', { contactId: 'c1', verdict: 'tookPlace' })).statusCode, 200)
  assert.equal((await open('/withdraw-item', { reason: '不再需要' })).statusCode, 404)
  assert.equal((await open('/read-reply', { replyId: 'r9' })).statusCode, 404)
  assert.equal((await request(null, 'GET', `/links/${token.slice(0, -1)}x`)).statusCode, 404)
  assert.equal((await request(null, 'GET', `/items/${itemId}`)).statusCode, 401)
  for (const who of ['housingOffice', 'wang', 'zhao'] as const)
    assert.equal((await send(who)).statusCode, 403)
  assert.equal((await send('committee')).statusCode, 404)
  assert.equal((await send('congress', 5)).statusCode, 404)
  const kept = await transaction(app.database, 'county', async tx => {
    const { rows } = await sql<{
      row: string
    }>`select personal_links::text as row from personal_links`.execute(tx)
    const uses = await sql<{ what: string }>`select what from personal_link_uses`.execute(tx)
    return { links: rows.map(({ row }) => row).join(), uses: uses.rows.map(({ what }) => what) }
  })
  assert.ok(!kept.links.includes(token.split('.')[1] ?? ''))
  assert.deepEqual(kept.uses, ['open', 'confirmContact', 'readReply'])
})

test('A05: more uses of one link than a person has time for are turned away', async () => {
  const { open } = await repliedItem(tellings[0])
  for (let time = 0; time < 60; time += 1) assert.equal((await open()).statusCode, 200)
  assert.equal((await open()).statusCode, 429)
})
