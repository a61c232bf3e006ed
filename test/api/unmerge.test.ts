import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Item } from '#domain/item/item.ts'
import { must } from '#test/kit/county.ts'
import { serveCounty } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
app.at('2024-02-01')

const itemOf = async (itemId: string) =>
  (await request('congress', 'GET', `/items/${itemId}`)).json<{ item: Item }>().item
const post = async (itemId: string, step: string, payload: object) =>
  await request('congress', 'POST', `/items/${itemId}/${step}`, { payload })
const reason = '两件内容不同，分别办理'

async function enter(title: string, leadId: string): Promise<string> {
  const payload = { kind: 'suggestion', title, proposers: [{ id: leadId }] }
  const answer = await request('congress', 'POST', '/items', { payload })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ itemId: string }>().itemId
}

describe('a merge that is undone', () => {
  test('gives both items back with their numbers and their own proposers', async () => {
    const [main, other, deeper] = [
      await enter('关于修桥的建议', 'wang'),
      await enter('关于修建大桥的建议', 'li'),
      await enter('关于桥梁的建议', 'li'),
    ]
    for (const itemId of [main, other]) await must(county.do('congress', itemId, 'fileItem', {}))
    const before = [await itemOf(main), await itemOf(other)]
    assert.equal((await post(deeper, 'merge-item', { intoItemId: other })).statusCode, 200)
    assert.equal((await post(other, 'merge-item', { intoItemId: main })).statusCode, 200)
    assert.equal((await itemOf(main)).proposers.length, 3)
    const undone = await post(other, 'unmerge-item', { reason })
    assert.equal(undone.statusCode, 200, undone.body)
    const [mainNow, otherNow] = [await itemOf(main), await itemOf(other)]
    assert.deepEqual(mainNow.proposers, before[0]?.proposers)
    assert.deepEqual(mainNow.absorbed, [])
    assert.deepEqual(
      [otherNow.stage, otherNow.number, otherNow.mergedInto],
      ['filed', before[1]?.number, undefined],
    )
    assert.equal(otherNow.absorbed.length, 1, 'what was merged into it stays with it')
    assert.equal((await post(deeper, 'unmerge-item', { reason })).statusCode, 200)
    assert.equal((await itemOf(deeper)).stage, 'submitted')
    assert.deepEqual((await itemOf(other)).proposers, before[1]?.proposers)
  })

  test('is refused once the main item is assigned, and where nothing was merged', async () => {
    const main = await county.submitSuggestion('关于路灯的建议')
    const other = await enter('关于增设路灯的建议', 'li')
    assert.equal((await post(main, 'unmerge-item', { reason })).statusCode, 404)
    assert.equal((await post(other, 'merge-item', { intoItemId: main })).statusCode, 200)
    await county.assign(main)
    const late = await request('congress', 'POST', `/items/${other}/unmerge-item`, { payload: { reason } })
    assert.equal(late.json<{ code: string }>().code, 'mainUnderHandling')
    assert.equal((await itemOf(main)).absorbed.length, 1)
  })
})

describe('a bill that becomes a suggestion', () => {
  const bill = { number: '10801', title: '关于制定城市绿化条例的议案', convertedOn: '2024-01-23' }
  const payload = {
    kind: 'suggestion',
    title: bill.title,
    proposers: [{ id: 'wang' }],
    fromBill: bill,
  }

  test('is entered by the congress office with both numbers to be found, and counted apart', async () => {
    const answer = await request('congress', 'POST', '/items', { payload })
    assert.equal(answer.statusCode, 201, answer.body)
    const { itemId } = answer.json<{ itemId: string }>()
    await must(county.do('congress', itemId, 'fileItem', {}))
    const item = await itemOf(itemId)
    assert.deepEqual(item.fromBill, bill)
    assert.ok(item.number)
    const found = (await request('congress', 'GET', '/items?q=10801')).json<{ total: number }>()
    assert.equal(found.total, 1)
    const { groups } = (await request('congress', 'GET', '/figures?year=2024')).json<{
      groups: { figures: { name: string; numerator: number }[] }[]
    }>()
    const figure = groups.flatMap(({ figures }) => figures).find(({ name }) => name === 'receivedFromBills')
    assert.equal(figure?.numerator, 1)
  })

  test('is no way for a deputy, nor for a proposal', async () => {
    const own = await request('wang', 'POST', '/items', { payload })
    assert.equal(own.json<{ code: string }>().code, 'billsByTheCongress')
    const proposal = await request('committee', 'POST', '/items', {
      payload: { ...payload, kind: 'proposal', proposers: [{ id: 'zhao' }] },
    })
    assert.equal(proposal.json<{ code: string }>().code, 'billsByTheCongress')
  })
})
