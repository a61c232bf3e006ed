import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '@e965/xlsx'
import { sql } from 'kysely'
import { transaction } from '#database/engine/transaction.ts'
import { verify } from '#application/verify/verify.ts'
import type { PromiseLedger } from '#application/follow-up/list-promises.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()

/** A command that must succeed. */
async function done(who: Name, itemId: string, name: string, payload: object): Promise<void> {
  const answer = await request(who, 'POST', `/items/${itemId}/${name}`, { payload })
  assert.equal(answer.statusCode, 200, `${name}: ${answer.body}`)
}

/** An item whose letter, of the class given, was delivered to both deputies on 26 April 2024. */
async function answered(title: string, draft: object): Promise<string> {
  app.at('2024-02-01')
  const itemId = await county.submitSuggestion(title)
  await county.assign(itemId)
  const answers = ['p1', 'p2'].map(pointId => ({ pointId, answer: 'partlyAdopted', text: '列入计划' }))
  const five = {
    leaderInCharge: '张',
    section: '城建股',
    handler: '孙',
    standard: '年内完工',
    supervisor: '周',
  }
  const contact = {
    phase: 'before',
    means: 'visit',
    heldOn: '2024-04-26',
    proposers: [0, 1],
    summary: '听取意见',
  }
  const unitPeople = [{ name: '孙', rank: 'handler' }]
  await done('housingOffice', itemId, 'sign-for-assignment', { assignmentId: 'a1' })
  await done('housingHandler', itemId, 'fix-five', { assignmentId: 'a1', ...five, completeBy: '2024-06-28' })
  await done('housingHandler', itemId, 'log-contact', { assignmentId: 'a1', ...contact, unitPeople })
  await done('housingHandler', itemId, 'draft-reply', { assignmentId: 'a1', answers, ...draft })
  await done('housingHandler', itemId, 'submit-reply-for-clearance', { replyId: 'r1' })
  await done('housingOffice', itemId, 'clear-reply', { replyId: 'r1' })
  await done('housingLeader', itemId, 'sign-reply', { replyId: 'r1' })
  await done('supervision', itemId, 'pass-pre-check', { replyId: 'r1' })
  await done('housingOffice', itemId, 'issue-reply', { replyId: 'r1' })
  await done('housingOffice', itemId, 'deliver-reply', { replyId: 'r1', means: ['online', 'online'] })
  return itemId
}

const plan = { text: '年底前硬化路面', dueOn: '2024-12-31', responsible: '张副局长' }
const road = await answered('关于硬化道路的建议', { resultClass: 'B', plan })
const school = await answered('关于修缮学校的建议', { resultClass: 'C', reason: '资金尚未落实' })

async function ledger(who: Name, query = ''): Promise<PromiseLedger> {
  const answer = await request(who, 'GET', `/promises${query}`)
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<PromiseLedger>()
}

async function found(who: Name, query: string): Promise<readonly string[]> {
  const answer = await request(who, 'GET', `/items?${query}`)
  return answer.json<{ items: { itemId: string }[] }>().items.map(({ itemId }) => itemId)
}

async function occasionsOf(itemId: string): Promise<readonly { occasion: string; audience: object }[]> {
  return await transaction(app.database, 'county', async tx => {
    const { rows } = await sql<{ occasion: string; audience: object }>`
      select occasion, audience from outbox where jurisdiction_id = 'county' and item_id = ${itemId}`.execute(
      tx,
    )
    return rows
  })
}

describe('the ledger of promises', () => {
  test('holds what the letter promised; the unit sees its own, another unit nothing', async () => {
    for (const who of ['supervision', 'leader', 'congress', 'housingOffice', 'housingLeader'] as const) {
      const { promises, counts } = await ledger(who)
      assert.deepEqual(
        promises.map(({ itemId, text, dueOn }) => [itemId, text, dueOn]),
        [[road, '年底前硬化路面', '2024-12-31']],
      )
      assert.deepEqual(counts, { open: 1, overdue: 0, reviewDue: 0, toCheck: 0, ended: 0 })
    }
    for (const who of ['committee', 'waterOffice', 'roadsOffice'] as const)
      assert.deepEqual((await ledger(who)).promises, [], who)
    assert.equal((await request('wang', 'GET', '/promises')).statusCode, 403)
  })

  test('shows in the next year what is due for a report, and then what is overdue', async () => {
    app.at('2024-07-26')
    assert.equal((await ledger('housingOffice', '?state=reviewDue')).total, 1)
    assert.deepEqual(await found('supervision', 'promise=reviewDue'), [road])
    assert.deepEqual(await found('supervision', 'promise=overdue'), [])
    app.at('2025-01-02')
    const { promises, counts, years } = await ledger('supervision', '?state=overdue')
    assert.equal(promises[0]?.lamp, 'red')
    assert.deepEqual([counts.overdue, years], [1, [2024]])
    assert.deepEqual((await ledger('supervision', '?year=2025')).promises, [])
    assert.deepEqual(await found('supervision', 'promise=overdue'), [road])
  })

  test('goes as a spreadsheet, with its filter above the rows', async () => {
    const answer = await request('supervision', 'GET', '/promises.xlsx?state=overdue')
    assert.equal(answer.statusCode, 200)
    const book = read(answer.rawPayload)
    const sheet = book.Sheets.承诺台账
    assert.match(String(sheet?.A2?.v), /截至2025年1月2日　共1项　筛选：已逾期/)
    assert.equal(sheet?.G4?.v, '年底前硬化路面')
    assert.equal((await request('wang', 'GET', '/promises.xlsx')).statusCode, 403)
  })
})

describe('a promise', () => {
  test('is reported, checked, answered for and judged, also after the item was closed', async () => {
    for (const who of ['wang', 'li'] as const)
      await done(who, road, 'give-feedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
    await done('supervision', road, 'close-item', {})
    const report = { promiseId: 'm1', text: '已经完工', percent: 100, evidence: '验收单' }
    await done('housingHandler', road, 'report-promise', { ...report, status: 'metClaimed' })
    assert.equal((await ledger('supervision', '?state=toCheck')).total, 1)
    await done('supervision', road, 'check-promise', {
      promiseId: 'm1',
      finding: 'met',
      evidence: '现场核查',
    })
    await done('housingOffice', road, 'supplement-reply', {
      promiseId: 'm1',
      text: '道路已经硬化完工，特此告知。',
    })
    await done('wang', road, 'judge-promise', { promiseId: 'm1', verdict: 'kept' })
    const { promises, counts } = await ledger('supervision')
    assert.deepEqual([promises[0]?.status, promises[0]?.verdict, counts.ended], ['met', 'kept', 1])
    assert.deepEqual(await found('supervision', 'promise=kept'), [road])
  })

  test('is judged by addressees alone, and the judgement read by everybody who sees the item', async () => {
    for (const who of ['supervision', 'congress', 'housingOffice', 'zhao'] as const) {
      const payload = { promiseId: 'm1', verdict: 'kept' }
      const { statusCode } = await request(who, 'POST', `/items/${road}/judge-promise`, { payload })
      assert.ok([403, 404].includes(statusCode), `${who}: ${statusCode}`)
    }
    for (const who of ['li', 'housingHandler', 'waterOffice', 'leader'] as const) {
      const view = (await request(who, 'GET', `/items/${road}`)).json<{
        item: { promises: { judgements: { verdict: string }[] }[] }
      }>()
      assert.deepEqual(
        view.item.promises[0]?.judgements.map(({ verdict }) => verdict),
        ['kept'],
        who,
      )
    }
  })

  test('tells those concerned, and no unit of a judgement', async () => {
    const told = await occasionsOf(road)
    const audiences = (occasion: string) =>
      told.filter(one => one.occasion === occasion).map(({ audience }) => JSON.stringify(audience))
    assert.match(audiences('promiseMade').join(), /housing/)
    assert.match(audiences('promiseToCheck').join(), /supervisionOffice/)
    assert.match(audiences('replySupplemented').join(), /wang.*li|li.*wang/)
    assert.deepEqual(
      audiences('promiseJudged').map(text => text.includes('unitId')),
      [false],
    )
  })

  test('counts as solved only when the class is changed with evidence; the letter keeps its own', async () => {
    const evidence = '工程验收合格'
    await done('housingOffice', road, 'propose-class-change', { replyId: 'r1', resultClass: 'A', evidence })
    const proposed = (await request('wang', 'GET', `/items/${road}`)).json<{ item: { classChanges: [] } }>()
    assert.deepEqual(proposed.item.classChanges, [], 'a proposal is no news for proposers')
    assert.deepEqual(await found('supervision', 'standingClass=B'), [road])
    await done('supervision', road, 'change-result-class', {
      replyId: 'r1',
      ruling: 'confirmed',
      resultClass: 'A',
      evidence,
    })
    assert.deepEqual(await found('supervision', 'standingClass=A'), [road])
    assert.deepEqual(await found('supervision', 'resultClass=B'), [road])
  })
})

describe('what is parked', () => {
  test('comes up after a year, for its unit and the office, and becomes a promise', async () => {
    app.at('2025-04-25')
    assert.deepEqual(await found('supervision', 'parked=reviewDue'), [])
    app.at('2025-04-27')
    assert.deepEqual(await found('housingOffice', 'parked=reviewDue'), [school])
    assert.equal((await ledger('housingOffice')).parkedDue, 1)
    await done('housingOffice', school, 'review-parked', {
      parkingId: 'k1',
      outcome: 'reopened',
      reason: '省里下达了资金',
      promise: { text: '暑期修缮校舍', dueOn: '2025-08-31' },
    })
    assert.equal((await ledger('housingOffice')).parkedDue, 0)
    assert.deepEqual(await found('supervision', 'parked=waiting'), [])
  })
})

describe('a promise handed over', () => {
  test('opens the item to the successor, in lists too, and leaves it open to the former unit', async () => {
    assert.equal((await request('roadsOffice', 'GET', `/items/${school}`)).statusCode, 404)
    const handOver = { promiseId: 'm1', unitId: 'roads', reason: '机构改革后由交通局负责' }
    await done('supervision', school, 'hand-over-promise', handOver)
    const view = (await request('roadsOffice', 'GET', `/items/${school}`)).json<{
      permitted: { command: string; target?: string }[]
    }>()
    assert.deepEqual(view.permitted.map(({ command, target }) => `${command} ${target}`).sort(), [
      'planPromise m1',
      'reportPromise m1',
    ])
    assert.deepEqual(await found('roadsOffice', ''), [school])
    assert.deepEqual(
      (await ledger('roadsOffice')).promises.map(({ itemId }) => itemId),
      [school],
    )
    assert.deepEqual(
      (await ledger('housingOffice')).promises.map(({ itemId }) => itemId),
      [road],
    )
    assert.equal((await request('housingOffice', 'GET', `/items/${school}`)).statusCode, 200)
    await done('supervision', school, 'hand-over-promise', { ...handOver, unitId: 'water' })
    assert.equal((await request('roadsOffice', 'GET', `/items/${school}`)).statusCode, 200)
  })
})

test('every row of the ledger is what the journal says', async () => {
  assert.deepEqual((await verify(app)).faults, [])
})
