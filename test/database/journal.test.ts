import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { ask } from '#application/ask.ts'
import { perform } from '#application/perform.ts'
import { mergeItems } from '#application/merge-items/merge-items.ts'
import { verify } from '#application/verify/verify.ts'
import { listItems, listItemsQuery } from '#application/view-items/list-items.ts'
import { viewItem } from '#application/view-items/view-item.ts'
import { transaction } from '#database/engine/transaction.ts'
import type { people } from '#test/kit/people.ts'
import { foundCounty, must, openTestDatabase } from '#test/kit/county.ts'

const app = await openTestDatabase()
const county = await foundCounty(app)
const other = await foundCounty(app, 'other')
const see = async (who: keyof typeof people, itemId: string) =>
  await ask(app, county.actor(who), (tx, asking) => viewItem(tx, asking, { calendar: app.calendar, itemId }))

describe('the journal', () => {
  test('two people act on one item at once: one wins, the other is told', async () => {
    const itemId = await county.submitSuggestion('关于两人同时受理的建议')
    const both = await Promise.all([
      county.do('congress', itemId, 'fileItem', {}),
      county.do('congress', itemId, 'refuseItem', { ground: 'personalMatter', explanation: '涉及个人事务' }),
    ])
    assert.deepEqual(both.map(({ kind }) => kind).sort(), ['done', 'refused'])
  })

  test('a version that moved on is refused with what happened since', async () => {
    const itemId = await county.submitSuggestion('关于版本的建议')
    await must(county.do('congress', itemId, 'fileItem', {}))
    const late = await perform(app, county.actor('supervision'), {
      itemId,
      name: 'splitIntoPoints',
      data: { points: ['修桥'] },
      expectedVersion: 1,
    })
    assert.equal(late.kind, 'stale')
    assert.ok(
      late.kind === 'stale' &&
        late.version === 2 &&
        late.since[0]?.type === 'ItemFiled' &&
        late.since[0].by === '代工委',
    )
  })

  test('a refused command leaves nothing behind, not even a drawn number', async () => {
    const one = await county.submitSuggestion('关于编号的建议一')
    await must(county.do('congress', one, 'fileItem', {}))
    await county.do('congress', one, 'fileItem', {})
    const two = await county.submitSuggestion('关于编号的建议二')
    await must(county.do('congress', two, 'fileItem', {}))
    const numbers = await Promise.all(
      [one, two].map(async id => Number((await see('congress', id))?.item.number)),
    )
    assert.equal((numbers[1] ?? 0) - (numbers[0] ?? 0), 1)
  })

  test('a number is given once in a session, also by hand', async () => {
    const one = await county.submitSuggestion('关于重号的建议一')
    const two = await county.submitSuggestion('关于重号的建议二')
    await must(county.do('congress', one, 'fileItem', { number: '第500号' }))
    assert.deepEqual(await county.do('congress', two, 'fileItem', { number: '第500号' }), {
      kind: 'refused',
      refusal: { refused: 'numberTaken' },
    })
    await must(county.do('congress', two, 'fileItem', {}))
    assert.equal((await see('congress', two))?.item.number, '501')
  })

  test('merging takes the proposers over in the same transaction', async () => {
    const main = await county.submitSuggestion('关于主件的建议')
    const merged = await county.submitSuggestion('关于并件的建议')
    await must(county.do('congress', main, 'fileItem', {}))
    await must(mergeItems(app, county.actor('congress'), { itemId: merged, data: { intoItemId: main } }))
    assert.equal((await see('congress', merged))?.item.mergedInto, main)
    assert.equal((await see('congress', main))?.item.proposers.length, 4)
    const again = await mergeItems(app, county.actor('congress'), {
      itemId: main,
      data: { intoItemId: main },
    })
    assert.deepEqual(again, { kind: 'refused', refusal: { refused: 'mergeIntoItself' } })
  })

  test('verify finds nothing to say about an honest journal, also after random work', async () => {
    const { faults, events } = await verify(app)
    assert.deepEqual(faults, [])
    assert.ok(events > 20)
  })

  test('one changed byte of one event is found and named', async () => {
    const itemId = await county.submitSuggestion('关于篡改的建议')
    const columns = [
      sql`data = jsonb_set(data, '{title}', '"关于篡改的建議"')`,
      sql`actor = jsonb_set(actor, '{name}', '"别人"')`,
      sql`type = 'ItemClosed'`,
      sql`recorded_at = recorded_at + interval '1 millisecond'`,
      sql`position = position + 1000000`,
    ]
    for (const change of columns) {
      const before = await sql<{
        row: object
      }>`select to_jsonb(events) as row from events where stream_id = ${itemId}`.execute(app.database.kysely)
      await sql`update events set ${change} where stream_id = ${itemId}`.execute(app.database.kysely)
      const { faults } = await verify(app, 'county')
      assert.ok(
        faults.some(fault => fault.what === 'chain' && fault.streamId === itemId && fault.version === 1),
        'the change was not named',
      )
      await sql`delete from events where stream_id = ${itemId}`.execute(app.database.kysely)
      await sql`insert into events select * from jsonb_populate_record(null::events, ${JSON.stringify(before.rows[0]?.row)}::jsonb)`.execute(
        app.database.kysely,
      )
    }
    assert.deepEqual((await verify(app)).faults, [])
  })

  test('a row changed behind the journal is found', async () => {
    await sql`update items set title = 'x' where jurisdiction_id = 'county' and title = '关于主件的建议'`.execute(
      app.database.kysely,
    )
    const { faults } = await verify(app)
    assert.ok(faults.some(({ what, table }) => what === 'row' && table === 'items'))
    await sql`update items set title = '关于主件的建议' where title = 'x'`.execute(app.database.kysely)
  })

  test('the application itself cannot rewrite or delete an event', async () => {
    for (const statement of [
      sql`update events set type = 'x'`,
      sql`delete from events`,
      sql`delete from item_openings`,
    ]) {
      await assert.rejects(
        transaction(app.database, 'county', tx => statement.execute(tx)),
        /permission denied/,
      )
    }
  })
})

describe('two counties in one database', () => {
  test('never see each other, even where the SQL forgets to ask', async () => {
    const mine = await county.submitSuggestion('关于本县的建议')
    const rows = await transaction(
      app.database,
      'other',
      async tx => (await sql`select * from items`.execute(tx)).rows,
    )
    assert.deepEqual(rows, [])
    const events = await transaction(
      app.database,
      'other',
      async tx =>
        (await sql<{ jurisdiction_id: string }>`select jurisdiction_id from events`.execute(tx)).rows,
    )
    assert.deepEqual([...new Set(events.map(({ jurisdiction_id }) => jurisdiction_id))], ['other'])
    const stranger = await ask(app, other.actor('supervision'), (tx, asking) =>
      viewItem(tx, asking, { calendar: app.calendar, itemId: mine }),
    )
    assert.equal(stranger, undefined)
    assert.deepEqual(await other.do('congress', mine, 'fileItem', {}), { kind: 'notFound' })
    await assert.rejects(
      transaction(app.database, 'other', tx =>
        sql`insert into numbers values ('county', 'x', 1)`.execute(tx),
      ),
      /row-level security/,
    )
  })

  test('without a jurisdiction nothing but the list of jurisdictions can be read', async () => {
    const rows = await transaction(
      app.database,
      '',
      async tx => (await sql`select * from streams`.execute(tx)).rows,
    )
    assert.deepEqual(rows, [])
  })
})

describe('what an asker sees', () => {
  test('a unit that lost its part reads the item as it stood then, and acts no more', async () => {
    const itemId = await county.submitSuggestion('关于改派的建议')
    await county.assign(itemId)
    await must(
      county.do('housingOffice', itemId, 'objectToAssignment', {
        assignmentId: 'a1',
        reason: '属交通职责',
        basis: '三定规定',
      }),
    )
    await must(
      county.do('supervision', itemId, 'adjustAssignment', {
        assignmentId: 'a1',
        unitId: 'roads',
        note: '同意',
      }),
    )
    await must(county.do('roadsOffice', itemId, 'signForAssignment', { assignmentId: 'a3' }))
    const former = await see('housingHandler', itemId)
    assert.equal(former?.item.assignments.at(-1)?.status, 'issued')
    assert.deepEqual(former?.permitted, [])
    assert.equal((await see('roadsOffice', itemId))?.item.assignments.at(-1)?.status, 'accepted')
    assert.equal(await see('zhao', itemId), undefined)
  })

  test('a unit sees no judgement before the round is complete, and a proposer no draft', async () => {
    const itemId = await county.submitSuggestion('关于背靠背评价的建议')
    await county.assign(itemId)
    const by = async (who: keyof typeof people, name: Parameters<typeof county.do>[2], data: never) =>
      must(county.do(who, itemId, name, data))
    await by('housingOffice', 'signForAssignment', { assignmentId: 'a1' } as never)
    await by('housingHandler', 'fixFive', {
      assignmentId: 'a1',
      leaderInCharge: '张',
      section: '股',
      handler: '孙',
      standard: '按期',
      completeBy: '2024-06-01',
      supervisor: '周',
    } as never)
    await by('housingHandler', 'logContact', {
      assignmentId: 'a1',
      phase: 'before',
      means: 'visit',
      heldOn: '2024-04-26',
      proposers: [0],
      unitPeople: [{ name: '孙', rank: 'handler' }],
      summary: '上门听取意见',
    } as never)
    await by('housingHandler', 'draftReply', {
      assignmentId: 'a1',
      resultClass: 'A',
      answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted', text: '已办' })),
    } as never)
    assert.deepEqual((await see('wang', itemId))?.item.replies, [])
    assert.deepEqual((await see('waterOffice', itemId))?.item.replies, [])
    assert.equal((await see('housingLeader', itemId))?.item.replies.length, 1)
    for (const [who, name] of [
      ['housingHandler', 'submitReplyForClearance'],
      ['housingOffice', 'clearReply'],
      ['housingLeader', 'signReply'],
    ] as const) {
      await by(who, name, { replyId: 'r1' } as never)
    }
    await by('housingOffice', 'issueReply', { replyId: 'r1', agencyCode: '柳住建函' } as never)
    await by('housingOffice', 'deliverReply', { replyId: 'r1', means: ['online', 'online'] } as never)
    await by('wang', 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' } as never)
    assert.equal((await see('housingOffice', itemId))?.item.feedback.length, 0)
    assert.ok(!(await see('housingOffice', itemId))?.timeline.some(({ type }) => type === 'FeedbackGiven'))
    assert.equal((await see('supervision', itemId))?.item.feedback.length, 1)
    assert.equal((await see('li', itemId))?.item.feedback.length, 0)
    await by('li', 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' } as never)
    assert.equal((await see('housingOffice', itemId))?.item.feedback.length, 2)
  })

  test('a list of a past day shows the states of that day', async () => {
    const itemId = await county.submitSuggestion('关于截至某日的建议')
    app.at('2024-06-01')
    await must(county.do('congress', itemId, 'fileItem', {}))
    const listAt = async (asOf?: string) =>
      await ask(app, county.actor('supervision'), (tx, asking) =>
        listItems(tx, asking, {
          calendar: app.calendar,
          query: listItemsQuery.parse({ q: '截至某日', ...(asOf ? { asOf } : {}) }),
        }),
      )
    assert.equal((await listAt('2024-05-31')).items[0]?.stage, 'submitted')
    assert.equal((await listAt('2024-06-01')).items[0]?.stage, 'filed')
    assert.equal((await listAt('2024-01-31')).total, 0)
  })
})
