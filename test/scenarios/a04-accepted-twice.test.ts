import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  test(`A04 a ${telling.kind} accepted twice at once is accepted once; the second is told calmly by whom and when`, async () => {
    const { request, handIn, assign, view } = await openScenario()
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    const accept = async (headers: Record<string, string> = {}) =>
      await request('housingOffice', 'POST', `/items/${itemId}/sign-for-assignment`, {
        payload: { assignmentId: 'a1' },
        headers,
      })
    // The link is opened in two windows, and both press at the same moment.
    const both = await Promise.all([accept(), accept()])
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 409])
    const late = both.find(({ statusCode }) => statusCode === 409)
    const { code, detail } = late?.json<{ code: string; detail: string }>() ?? {}
    assert.equal(code, 'signedAlready')
    assert.match(detail ?? '', /2024年4月26日由住建局办公室签收/)
    const { timeline, item } = await view('supervision', itemId)
    assert.equal(timeline.filter(({ type }) => type === 'AssignmentAccepted').length, 1)
    assert.equal(item.assignments.find(({ id }) => id === 'a1')?.acceptedBy, '住建局办公室')
  })

  test(`A04 a page of a ${telling.kind} read before the other's click tells what was done since, by whom and when`, async () => {
    const { app, request, handIn, assign } = await openScenario()
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    const seen = String((await request('housingOffice', 'GET', `/items/${itemId}`)).headers.etag)
    const accept = async () =>
      await request('housingOffice', 'POST', `/items/${itemId}/sign-for-assignment`, {
        payload: { assignmentId: 'a1' },
        headers: { 'if-match': seen },
      })
    const both = await Promise.all([accept(), accept()])
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 409])
    const late = both.find(({ statusCode }) => statusCode === 409)
    const { since } = late?.json<{ since: { type: string; by: string; at: string }[] }>() ?? {}
    assert.deepEqual(
      since?.map(({ type, by, at }) => [type, by, at]),
      [['AssignmentAccepted', '住建局办公室', app.clock()]],
    )
  })
}

test('A04 one press sent twice over a weak line is one press, and both are told that it is done', async () => {
  const { request, handIn, assign } = await openScenario()
  const itemId = await handIn(tellings[0])
  await assign(tellings[0], itemId)
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const payload = { assignmentId: 'a1' }
  const both = await Promise.all(
    [1, 2].map(() =>
      request('housingOffice', 'POST', `/items/${itemId}/sign-for-assignment`, { payload, headers }),
    ),
  )
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode),
    [200, 200],
  )
  assert.equal(both[0]?.body, both[1]?.body)
})
