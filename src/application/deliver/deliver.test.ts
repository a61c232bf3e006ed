import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { changeAccount } from '#application/accounts/save-account.ts'
import { transaction } from '#database/engine/transaction.ts'
import { notificationsList } from '#database/queries/notifications-list.ts'
import { mailChannel, type MailChannel } from '#delivery/mail-channel.ts'
import { foundCounty, must, openTestDatabase } from '#test/kit/county.ts'
import { openMailServer } from '#test/kit/mail-server.ts'
import { people } from '#test/kit/people.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { sendMails } from './send-mails.ts'
import { startDelivery } from './start-delivery.ts'

const app = await openTestDatabase()
const county = await foundCounty(app)
const other = await foundCounty(app, 'other')

async function inboxOf(who: keyof typeof people, { jurisdictionId } = county) {
  const { accountId } = people[who]
  return await transaction(app.database, jurisdictionId, tx =>
    notificationsList(tx, { jurisdictionId, accountId }),
  )
}

async function mailTo(who: keyof typeof people, mail: string) {
  const { accountId, name, grants } = people[who]
  const data = { login: who.toLowerCase(), name, mail, isActive: true, roles: [...grants] }
  await must(changeAccount(app, county.actor('administrator'), { accountId, data }))
}

async function mails() {
  return await transaction(app.database, 'county', async tx => {
    const { rows } = await sql<{ attempts: number; sent: boolean; failure: string | null }>`
      select attempts, sent_at is not null as sent, failure from mail_deliveries order by message_id`.execute(
      tx,
    )
    return rows
  })
}

async function forgetMails() {
  await transaction(app.database, 'county', tx =>
    tx.updateTable('mail_deliveries').set({ sent_at: app.clock() }).where('sent_at', 'is', null).execute(),
  )
}

/** Files an item, which tells the proposer 王秀兰 (and 李建国, who has no mail). */
async function fileOne(title: string) {
  const itemId = await county.submitSuggestion(title)
  await must(county.do('congress', itemId, 'fileItem', {}))
  return itemId
}

describe('messages in the inbox', () => {
  test('reach the office of the body, the proposers and the units, each once, and nobody else', async () => {
    const itemId = await county.submitSuggestion('关于送达的建议')
    await county.assign(itemId)
    assert.ok((await deliverOutbox(app, { byMail: false })) > 0)
    assert.equal(await deliverOutbox(app, { byMail: false }), 0)
    const occasions = async (who: keyof typeof people) =>
      (await inboxOf(who)).filter(message => message.itemId === itemId).map(({ occasion }) => occasion)
    assert.deepEqual(await occasions('congress'), ['itemSubmitted'])
    assert.deepEqual(await occasions('committee'), [])
    assert.deepEqual((await occasions('wang')).sort(), ['itemFiled', 'yourItemAssigned'])
    assert.deepEqual((await occasions('li')).sort(), ['itemFiled', 'yourItemAssigned'])
    assert.deepEqual(await occasions('zhao'), [])
    for (const who of ['housingOffice', 'housingHandler', 'waterOffice'] as const) {
      assert.deepEqual(await occasions(who), ['assignedToYou'])
    }
    assert.deepEqual(await occasions('housingLeader'), [])
    assert.deepEqual(await occasions('roadsOffice'), [])
    assert.deepEqual(await inboxOf('wang', other), [])
  })

  test('come once when two workers deliver at the same time', async () => {
    const before = (await inboxOf('wang')).length
    for (const title of ['关于两处同时发送的建议一', '关于两处同时发送的建议二']) await fileOne(title)
    await Promise.all([1, 2, 3].map(() => deliverOutbox(app, { byMail: false })))
    assert.equal((await inboxOf('wang')).length, before + 2)
  })
})

describe('mail', async () => {
  await mailTo('wang', 'wang@county.example')

  test('is not written where no mail server is set', async () => {
    await fileOne('关于没有邮件的建议')
    await deliverOutbox(app, { byMail: false })
    assert.deepEqual(await mails(), [])
  })

  test('goes once to each account with an address, whoever and however often one sends', async () => {
    const server = await openMailServer()
    const channel = mailChannel(server.url)
    after(async () => {
      channel.close()
      await server.close()
    })
    for (const title of ['关于邮件的建议一', '关于邮件的建议二', '关于邮件的建议三']) await fileOne(title)
    await deliverOutbox(app, { byMail: true })
    const sent = await Promise.all([1, 2].map(() => sendMails(app, { channel })))
    assert.equal(
      sent.reduce((sum, count) => sum + count, 0),
      3,
    )
    assert.equal(await sendMails(app, { channel }), 0)
    assert.equal(server.received.length, 3)
    assert.ok(server.received.every(({ to }) => to.join() === 'wang@county.example'))
    assert.equal(new Set(server.received.map(({ text }) => /Message-ID: (.*)/i.exec(text)?.[1])).size, 3)
  })

  test('waits while the server is down, and catches up when it is back', async () => {
    const gone = await openMailServer()
    await gone.close()
    await fileOne('关于邮件服务器停机的建议')
    await deliverOutbox(app, { byMail: true })
    const channel = mailChannel(gone.url)
    assert.equal(await sendMails(app, { channel }), 0)
    assert.equal((await mails()).filter(({ sent }) => !sent)[0]?.attempts, 1)
    const back = await openMailServer({ port: gone.port })
    assert.equal(await sendMails(app, { channel }), 0, 'not before the minute is over')
    app.at('2024-04-27T02:05:00.000Z')
    assert.equal(await sendMails(app, { channel }), 1)
    assert.equal(back.received.length, 1)
    channel.close()
    await back.close()
  })

  test('that the server defers is tried again, that it refuses is not', async () => {
    let code = 451
    const server = await openMailServer({
      answer: () => (code === 0 ? undefined : Object.assign(new Error('not now'), { responseCode: code })),
    })
    const channel = mailChannel(server.url)
    await fileOne('关于暂缓接收的建议')
    await deliverOutbox(app, { byMail: true })
    assert.equal(await sendMails(app, { channel }), 0)
    code = 0
    app.at('2024-04-27T02:10:00.000Z')
    assert.equal(await sendMails(app, { channel }), 1)
    code = 550
    await fileOne('关于拒绝接收的建议')
    await deliverOutbox(app, { byMail: true })
    assert.equal(await sendMails(app, { channel }), 0)
    app.at('2024-05-27')
    code = 0
    assert.equal(await sendMails(app, { channel }), 0)
    assert.match((await mails()).find(({ sent }) => !sent)?.failure ?? '', /not now/)
    assert.equal(server.received.length, 1)
    await forgetMails()
    channel.close()
    await server.close()
  })

  test('is rather lost than sent twice when the process ends while the server has it', async () => {
    await fileOne('关于发送中断的建议')
    await deliverOutbox(app, { byMail: true })
    const dying: MailChannel = { send: () => Promise.reject(new Error('killed')), close: () => undefined }
    await assert.rejects(sendMails(app, { channel: dying }), /killed/)
    const server = await openMailServer()
    const channel = mailChannel(server.url)
    app.at('2024-06-27')
    assert.equal(await sendMails(app, { channel }), 0)
    assert.equal((await mails()).find(({ sent }) => !sent)?.failure, 'outcome unknown')
    channel.close()
    await server.close()
  })
})

describe('the loop of a running server', () => {
  test('delivers by itself, survives a round that fails, and stops when told', async () => {
    const server = await openMailServer()
    const reports: string[] = []
    let fails = true
    const unsteady = {
      ...app,
      clock: () => {
        if (!fails) return app.clock()
        fails = false
        throw new Error('no clock')
      },
    }
    const delivery = startDelivery(unsteady, {
      everyMs: 20,
      smtpUrl: server.url,
      report: line => reports.push(line),
    })
    await fileOne('关于自动发送的建议')
    while (server.received.length === 0) await wait(20)
    await delivery.stop()
    assert.equal(reports.length, 1)
    await fileOne('关于停止之后的建议')
    await wait(100)
    assert.equal(server.received.length, 1)
    await server.close()
  })
})
