import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings } from '#test/kit/scenario.ts'

const [suggestion] = tellings

test('a unit with many items of the session gets more days for each, counted over the whole batch and fixed at assignment', async () => {
  const { app, request, handIn, act, view } = await openScenario()
  const rules = {
    volumeExtensions: [
      { fromItems: 3, days: 10, unit: 'naturalDay' },
      { fromItems: 4, days: 15, unit: 'naturalDay' },
    ],
  }
  assert.equal((await request('administrator', 'PUT', '/settings/2024', { payload: rules })).statusCode, 200)
  const prepare = async (subject: string, unitId: string) => {
    const itemId = await handIn(suggestion, subject)
    await act('congress', itemId, 'file-item')
    await act('supervision', itemId, 'split-into-points', { points: ['硬化路面'] })
    await act('supervision', itemId, 'propose-allotment', { mode: 'sole', units: [{ unitId, role: 'sole' }] })
    return itemId
  }
  const housing = [
    await prepare('硬化道路', 'housing'),
    await prepare('安装路灯', 'housing'),
    await prepare('修建公厕', 'housing'),
  ]
  const water = await prepare('疏浚河道', 'water')
  app.at('2024-04-26')
  const meeting = { kind: 'assignmentMeeting', title: '专题交办会', heldOn: '2024-04-26' }
  await request('supervision', 'PUT', '/activities/m1', { payload: meeting })
  const assignAll = async (itemIds: readonly string[]) =>
    await request('supervision', 'POST', '/assignments', { payload: { meetingId: 'm1', itemIds } })
  await assignAll([...housing, water])
  const dueOf = async (itemId: string) => (await view('supervision', itemId)).item.assignments[0]
  for (const itemId of housing) {
    const part = await dueOf(itemId)
    assert.equal(
      part?.dueOn,
      '2024-08-05',
      'three months and ten days, the first item of the batch as the last',
    )
    assert.deepEqual(
      part?.dueDerivation.find(({ step }) => step === 'volume'),
      { step: 'volume', items: 3, days: 10, unit: 'naturalDay', to: '2024-08-05' },
    )
  }
  assert.equal((await dueOf(water))?.dueOn, '2024-07-26', 'one item is not many')

  await assignAll([await prepare('绿化广场', 'housing')])
  assert.equal((await dueOf(housing[0] ?? ''))?.dueOn, '2024-08-05', 'a fourth item moves none of the three')
  const changes = (await request('supervision', 'GET', '/date-changes')).json<unknown[]>()
  assert.deepEqual(changes, [], 'nor does counting anew')
})
