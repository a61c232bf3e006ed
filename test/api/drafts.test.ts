import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { people } from '#test/kit/people.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'

const { app, request } = await serveCounty()
app.at('2024-02-01')

type Draft = { draftId: string; version: number; content: { title?: string }; editedAt: string }
const draftsOf = async (who: Name) => (await request(who, 'GET', '/drafts')).json<readonly Draft[]>()
const save = async (who: Name, draftId: string, title: string, basedOn: number) =>
  await request(who, 'PUT', `/drafts/${draftId}`, { payload: { content: { title }, basedOn } })

describe('drafts', () => {
  test('are kept with the hour of their last edit, the latest first', async () => {
    assert.equal((await save('wang', 'd1', '关于路灯的建议', 0)).json<Draft>().version, 1)
    app.at('2024-02-01T03:00:00.000Z')
    await save('wang', 'd2', '关于校车的建议', 0)
    app.at('2024-02-01T04:00:00.000Z')
    assert.equal((await save('wang', 'd1', '关于路灯和人行道的建议', 1)).json<Draft>().version, 2)
    assert.deepEqual(
      (await draftsOf('wang')).map(({ draftId, editedAt }) => [draftId, editedAt]),
      [
        ['d1', '2024-02-01T04:00:00.000Z'],
        ['d2', '2024-02-01T03:00:00.000Z'],
      ],
    )
  })

  test('are nobody else’s: not of another proposer, nor of any office, whatever the address', async () => {
    assert.deepEqual(await draftsOf('li'), [])
    for (const who of Object.keys(people) as readonly Name[]) {
      if (who === 'wang') continue
      for (const [method, path] of [
        ['GET', '/drafts'],
        ['PUT', '/drafts/d1'],
        ['DELETE', '/drafts/d1'],
      ] as const) {
        const payload = method === 'PUT' ? { content: { title: '改成我的' }, basedOn: 2 } : undefined
        const answer = await request(who, method, path, payload ? { payload } : {})
        assert.ok(!answer.body.includes('路灯'), `${who} ${method}`)
      }
    }
    assert.equal(
      (await draftsOf('wang')).find(({ draftId }) => draftId === 'd1')?.content.title,
      '关于路灯和人行道的建议',
    )
  })

  test('of two devices do not overwrite one another; the same text twice is no conflict', async () => {
    assert.equal((await save('wang', 'd1', '手机上写的', 2)).statusCode, 200)
    const late = await save('wang', 'd1', '电脑上写的', 2)
    assert.equal(late.statusCode, 409)
    assert.equal(late.json<{ code: string }>().code, 'draftChanged')
    assert.equal((await save('wang', 'd1', '手机上写的', 2)).statusCode, 200)
  })

  test('handed in are gone, and do not come back from a device that still has them open', async () => {
    const payload = {
      kind: 'suggestion',
      title: '关于路灯的建议',
      request: '请安装路灯。',
      proposers: [{ id: 'wang' }],
      draftId: 'd1',
    }
    const unknown = await request('wang', 'POST', '/items', {
      payload: { ...payload, wishedUnits: ['nowhere'] },
    })
    assert.equal(unknown.statusCode, 409, 'refused, so the draft stays')
    assert.equal((await draftsOf('wang')).length, 2)
    assert.equal((await request('wang', 'POST', '/items', { payload })).statusCode, 201)
    assert.deepEqual(
      (await draftsOf('wang')).map(({ draftId }) => draftId),
      ['d2'],
    )
    assert.equal((await save('wang', 'd1', '又写了', 4)).json<{ code: string }>().code, 'draftGone')
  })

  test('another’s draft is not thrown away by handing in under its name', async () => {
    await save('zhao', 'z1', '关于校车的提案', 0)
    const payload = {
      kind: 'suggestion',
      title: '关于桥梁的建议',
      request: '请修桥。',
      proposers: [{ id: 'wang' }],
      draftId: 'z1',
    }
    assert.equal((await request('wang', 'POST', '/items', { payload })).statusCode, 201)
    assert.equal((await draftsOf('zhao')).length, 1)
  })

  test('are thrown away by their writer', async () => {
    assert.equal((await request('wang', 'DELETE', '/drafts/d2')).statusCode, 204)
    assert.deepEqual(await draftsOf('wang'), [])
  })

  test('that no person writes are refused: endless ones, and endlessly many', async () => {
    const long = await save('wang', 'long', '长'.repeat(130_000), 0)
    assert.equal(long.statusCode, 400)
    for (let i = 0; i < 100; i += 1) assert.equal((await save('li', `n${i}`, '草稿', 0)).statusCode, 200)
    assert.equal((await save('li', 'n100', '草稿', 0)).json<{ code: string }>().code, 'tooManyDrafts')
  })
})
