import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figures } from '#application/figures/figures.ts'
import { must } from '#test/kit/county.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { openScenario, tellings } from '#test/kit/scenario.ts'

type Scenario = Awaited<ReturnType<typeof openScenario>>

async function figure({ request }: Scenario, name: string): Promise<number | null | undefined> {
  const answer = await request('supervision', 'GET', '/figures?year=2024')
  return answer
    .json<Figures>()
    .groups.flatMap(({ figures }) => figures)
    .find(one => one.name === name)?.value
}

for (const telling of tellings) {
  test(`A07 a ${telling.kind} that came to us from the city is handled like ours and counted apart`, async () => {
    const scenario = await openScenario()
    const { app, county, request, act, view, list } = scenario
    const body = telling.kind === 'suggestion' ? 'congress' : 'cppcc'
    const session = {
      id: 'city',
      level: 'city',
      body,
      name: '市九届三次会议',
      year: 2024,
      term: 9,
      ordinal: 3,
    }
    const days = { opensOn: '2024-01-25', closesOn: '2024-01-29' }
    await must(
      commandJurisdiction(app, county.actor('administrator'), {
        name: 'openSession',
        data: { ...session, ...days },
      }),
    )
    const payload = {
      kind: telling.kind,
      sessionId: 'city',
      period: 'inSession',
      year: 2024,
      title: '关于改善县道管养的意见',
      proposers: [{ name: '市代表 冯明', type: telling.kind === 'suggestion' ? 'deputy' : 'member' }],
    }
    const entered = await request('supervision', 'POST', '/items', { payload })
    assert.equal(entered.statusCode, 201, entered.body)
    const { itemId } = entered.json<{ itemId: string }>()
    await act('supervision', itemId, 'file-item', { number: '25' })
    assert.equal((await view('supervision', itemId)).item.fromLevel, 'city')
    assert.deepEqual([await figure(scenario, 'handled'), await figure(scenario, 'ofOtherLevels')], [0, 1])
    assert.equal(await figure(scenario, 'toAllot'), 1, 'work that waits is work, whoever sent it')
    assert.equal((await list('supervision', 'level=city')).total, 1)
    assert.equal((await list('supervision', 'level=own')).total, 0)
    const own = await scenario.handIn(telling)
    assert.equal(
      (await view(telling.lead, own)).item.sessionId,
      telling.sessionId,
      'ours go to our own plenary',
    )
    await act(telling.body, own, 'file-item', { number: '25' })
    assert.equal((await view('supervision', own)).item.number, '25', 'numbers of two plenaries do not meet')
  })
}
