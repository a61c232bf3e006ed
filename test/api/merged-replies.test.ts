import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mergeItems } from '#application/merge-items/merge-items.ts'
import { registerProposers } from '#application/govern/register-proposers.ts'
import { submitItem } from '#application/submit-item/submit-item.ts'
import { systemActor } from '#application/system-actor.ts'
import { answer, stepsOf, takeInHand } from '#test/kit/answered-item.ts'
import { must } from '#test/kit/county.ts'
import { serveCounty } from '#test/kit/server.ts'

const { app, county, request } = await serveCounty()
const twelve = Array.from({ length: 12 }, (_, index) => index)
const get = async (path: string, who: 'supervision' | 'congress' | 'committee' = 'supervision') =>
  (await request(who, 'GET', path)).json()

for (const { kind, body, sessionId, type, office, group } of [
  { kind: 'suggestion', body: 'congress', sessionId: 's1', type: 'deputy', office: '代表', group: '城关' },
  { kind: 'proposal', body: 'committee', sessionId: 'c1', type: 'member', office: '委员', group: '农业界' },
] as const) {
  describe(`A21: twelve like ${kind}s, one reply`, async () => {
    app.at('2024-02-01')
    const proposers = twelve.map(index => ({
      id: `${kind}-${index}`,
      name: `${group}${office}${index + 1}`,
      type,
      group,
      phone: '',
    }))
    await must(registerProposers(app, systemActor(county.jurisdictionId), { proposers }))
    const numbers: string[] = []
    const ids: string[] = []
    for (const index of twelve) {
      const title = `关于整治柳湾河第${index + 1}段的${kind === 'suggestion' ? '建议' : '提案'}`
      const data = {
        kind,
        period: 'inSession',
        sessionId,
        year: 2024,
        title,
        proposers: [{ id: `${kind}-${index}` }],
      }
      const { streamId } = await must(submitItem(app, county.actor(body), data))
      await must(county.do(body, streamId, 'fileItem', {}))
      ids.push(streamId)
    }
    const [main = '', ...rest] = ids
    for (const id of ids) numbers.push((await get(`/items/${id}`)).item.number)
    for (const itemId of rest)
      await must(mergeItems(app, county.actor(body), { itemId, data: { intoItemId: main } }))
    const step = stepsOf(county, main)
    await step('supervision', 'splitIntoPoints', { points: ['清淤', '护坡'] })
    await step('supervision', 'proposeAllotment', {
      mode: 'hostAndCoHost',
      units: [
        { unitId: 'housing', role: 'host' },
        { unitId: 'water', role: 'coHost' },
      ],
    })
    await county.assignFiled(main, `m-${kind}`)
    await takeInHand(county, main)
    await answer(county, main, { means: twelve.map(() => 'online' as const) })

    test('twelve letters, each with its own number, title and addressee', async () => {
      for (const index of twelve) {
        const letter = await get(`/items/${main}/replies/r1/letter?addressee=${index}`)
        assert.equal(letter.addressees, `${group}${office}${index + 1}${office}：`)
        assert.ok(letter.title.includes(`第${numbers[index]}号`), letter.title)
        assert.ok(letter.opening[0].includes(`第${index + 1}段`), letter.opening[0])
        if (index > 0) assert.ok(letter.opening[0].includes(`与第${numbers[0]}号`), letter.opening[0])
      }
      const outside = await request('supervision', 'GET', `/items/${main}/replies/r1/letter?addressee=12`)
      assert.equal(outside.statusCode, 404)
    })

    test('twelve notices and twelve forms, none of them given for another', async () => {
      const { item } = await get(`/items/${main}`)
      assert.equal(item.replies[0].deliveries.length, 12)
      for (const index of twelve)
        await step(body === 'congress' ? 'congress' : 'committee', 'enterFeedback', {
          replyId: 'r1',
          addressee: index,
          source: 'telephone',
          helper: '周敏',
          evidence: `第${index + 1}次通话`,
          attitude: 'satisfied',
          result: 'satisfied',
        })
      const again = await get(`/items/${main}`)
      assert.equal(
        new Set(again.item.feedback.map((given: { proposerId: string }) => given.proposerId)).size,
        12,
      )
    })

    test('twelve received, one handled', async () => {
      const { groups } = await get('/figures?year=2024')
      assert.ok(groups.length > 0)
      const count = async (filter: string) => (await get(`/items?year=2024&kind=${kind}&${filter}`)).total
      assert.deepEqual(
        [await count('received=true'), await count('stage=merged'), await count('handled=true')],
        [12, 11, 1],
      )
      assert.equal(await count('handled=true&content=true'), 1)
    })
  })
}
