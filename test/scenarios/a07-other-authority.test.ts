import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openScenario, tellings } from '#test/kit/scenario.ts'

for (const telling of tellings) {
  const { kind, body, lead } = telling
  test(`A07 a ${kind} outside our remit goes to another authority only with its name and its day, and is counted apart`, async () => {
    const { app, request, act, handIn, view, list, news } = await openScenario()
    const [ours, theirs] = [await handIn(telling, '修桥'), await handIn(telling, '高速公路改线')]
    await act(body, ours, 'file-item')
    app.at('2024-02-05')
    const order = { destination: 'otherAuthority', explanation: '属省级事权，已转省交通运输厅。' }
    const nameless = await request(body, 'POST', `/items/${theirs}/convert-item`, { payload: order })
    assert.deepEqual(
      [nameless.statusCode, nameless.json<{ code: string }>().code],
      [409, 'addresseeOfConversion'],
    )
    const addressed = { ...order, addressee: '省交通运输厅' }
    const dayless = await request(body, 'POST', `/items/${theirs}/convert-item`, { payload: addressed })
    assert.equal(dayless.json<{ code: string }>().code, 'dayOfTransfer')
    await act(body, theirs, 'convert-item', { ...addressed, sentOn: '2024-02-05' })

    const { item, timeline } = await view(lead, theirs)
    assert.deepEqual(
      [item.stage, item.conversion?.destination, item.conversion?.addressee, item.conversion?.on],
      ['converted', 'otherAuthority', '省交通运输厅', '2024-02-05'],
    )
    assert.equal(timeline.at(-1)?.type, 'ItemConverted')
    assert.ok((await news(theirs)).includes(`${lead} itemConverted`))

    const report = (await request('supervision', 'GET', '/reports/progress?year=2024')).json<{
      figures: { name: string; numerator: number }[]
    }>()
    const figure = (name: string) => report.figures.find(one => one.name === name)?.numerator
    assert.deepEqual([figure('received'), figure('converted'), figure('handled')], [2, 1, 1])
    assert.equal(figure('transferred'), 1)
    assert.equal((await list('supervision', 'convertedTo=otherAuthority')).total, 1)
    assert.deepEqual(
      (await list('supervision', 'stage=converted')).items.map(({ itemId }) => itemId),
      [theirs],
    )
    const late = await request(body, 'POST', `/items/${theirs}/file-item`, { payload: {} })
    assert.equal(late.statusCode, 409, 'what went elsewhere is not filed here as well')
  })
}
