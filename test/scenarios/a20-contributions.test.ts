import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterText, openLetterScenario } from '#test/kit/letter-scenario.ts'
import { tellings } from '#test/kit/scenario.ts'

const r1 = { replyId: 'r1' } as const
const parks = { id: 'parks', name: '县园林局', shortName: '园林局', agencyCode: '柳园函' }

for (const telling of tellings) {
  test(`A20 three units contribute to a ${telling.kind} by different days: the list shows the earliest and the worst, and the host waits for each`, async () => {
    const scenario = await openLetterScenario()
    const { app, act, handIn, assignAtMeeting, met, request, refused, view, fiveFixes } = scenario
    assert.equal((await request('administrator', 'POST', '/units', { payload: parks })).statusCode, 200)
    const itemId = await handIn(telling)
    await act(telling.body, itemId, 'file-item')
    await act('supervision', itemId, 'split-into-points', { points: ['硬化路面', '安装路灯'] })
    await act('supervision', itemId, 'propose-allotment', {
      mode: 'hostAndCoHost',
      units: [
        { unitId: 'housing', role: 'host' },
        ...['water', 'roads', 'parks'].map(unitId => ({ unitId, role: 'coHost' })),
      ],
    })
    app.at('2024-04-26')
    await assignAtMeeting(itemId)
    for (const [who, assignmentId] of [
      ['housingOffice', 'a1'],
      ['waterOffice', 'a2'],
      ['roadsOffice', 'a3'],
    ] as const)
      await act(who, itemId, 'sign-for-assignment', { assignmentId })
    await act('housingHandler', itemId, 'fix-five', { assignmentId: 'a1', ...fiveFixes })
    await met(itemId)
    for (const [day, coHostAssignmentId] of [
      ['2024-04-26', 'a2'],
      ['2024-04-29', 'a3'],
      ['2024-05-08', 'a4'],
    ] as const) {
      app.at(day)
      const matter = '请就本单位职责提出意见'
      await act('housingHandler', itemId, 'ask-co-host-opinion', {
        ...{ assignmentId: 'a1', coHostAssignmentId, matter },
      })
    }
    await act('housingHandler', itemId, 'draft-reply', { assignmentId: 'a1', ...letterText })
    const row = async () => {
      const answer = await request('housingOffice', 'GET', '/parts')
      const { parts } = answer.json<{ parts: { itemId: string; contributions: string }[] }>()
      const { contributions, contributionsDueOn } = (parts.find(part => part.itemId === itemId) ??
        assert.fail()) as { contributions: string; contributionsDueOn?: string | null }
      return [contributions, contributionsDueOn ?? null]
    }
    const { assignments } = (await view('supervision', itemId)).item
    const dueOf = (id: string) => assignments.find(part => part.id === id)?.coHostOpinion?.dueOn
    assert.equal(new Set(['a2', 'a3', 'a4'].map(dueOf)).size, 3)
    assert.deepEqual(await row(), ['awaited', dueOf('a2')])
    const submit = async () => await refused('housingHandler', itemId, 'submit-reply-for-clearance', r1)

    await act('waterHandler', itemId, 'give-co-host-opinion', { assignmentId: 'a2', text: '同步做好排水' })
    assert.deepEqual(await row(), ['awaited', dueOf('a3')])
    assert.equal(await submit(), 'opinionOutstanding')
    await act('roadsOffice', itemId, 'give-co-host-opinion', { assignmentId: 'a3', text: '同意主办单位意见' })
    assert.deepEqual(await row(), ['awaited', dueOf('a4')])
    const waiver = { assignmentId: 'a1', coHostAssignmentId: 'a4' }
    assert.equal(await refused('housingOffice', itemId, 'waive-co-host-opinion', waiver), 'malformed')
    assert.equal(await submit(), 'opinionOutstanding')
    await act('housingOffice', itemId, 'waive-co-host-opinion', { ...waiver, reason: '多次催办未反馈' })
    assert.deepEqual(await row(), ['complete', null])
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
  })

  test(`A20 the host of a ${telling.kind} sends nothing to clearance before each co-host has countersigned, or was waived with a reason`, async () => {
    const scenario = await openLetterScenario({ countersign: 'beforeClearance' })
    const { act, drafted, refused, request, letter } = scenario
    const itemId = await drafted(telling)
    await act('waterOffice', itemId, 'sign-for-assignment', { assignmentId: 'a2' })
    const submit = async () => await refused('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    assert.equal(await submit(), 'countersignNotAsked')
    assert.equal((await request('waterLeader', 'GET', `/items/${itemId}/replies/r1/letter`)).statusCode, 404)
    await act('housingHandler', itemId, 'ask-countersignature', r1)
    assert.equal((await request('waterLeader', 'GET', `/items/${itemId}/replies/r1/letter`)).statusCode, 200)
    assert.equal(await submit(), 'countersignOutstanding')
    const objection = { assignmentId: 'a2', agrees: false, note: '排水没有落实' }
    await act('waterLeader', itemId, 'countersign-reply', objection)
    assert.equal(await submit(), 'countersignRefused')
    await act('housingHandler', itemId, 'draft-reply', {
      ...{ assignmentId: 'a1', ...letterText, opening: '经与水利局会商，答复如下。' },
    })
    await act('housingHandler', itemId, 'ask-countersignature', r1)
    await act('waterLeader', itemId, 'countersign-reply', { assignmentId: 'a2', agrees: true })
    await act('housingHandler', itemId, 'submit-reply-for-clearance', r1)
    assert.deepEqual(
      (await letter(itemId)).countersignings?.map(({ answers }) => answers[0]?.outcome),
      ['objected', 'agreed'],
    )
  })
}
