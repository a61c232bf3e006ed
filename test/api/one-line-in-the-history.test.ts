import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { commands } from '#domain/item/commands.ts'
import { decide } from '#domain/item/decide.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import { conceivable } from '#test/kit/openings.ts'
import { people } from '#test/kit/people.ts'
import { plausibleData } from '#test/kit/plausible-data.ts'
import { scenes } from '#test/kit/scenes.ts'
import { serveCounty, type Name } from '#test/kit/server.ts'
import { fiveFixes } from '#test/kit/story.ts'

/** What a step brings about by rule, told on a line of its own after the step's. */
const consequences = ['PromiseMade', 'ItemParked', 'RehandlingOrdered', 'ItemWithdrawn']

describe('A23: after any action exactly one line in the history', () => {
  test('whoever does whatever in any situation: one event is the step, others only what follows from it by rule', () => {
    for (const [name, play] of Object.entries(scenes)) {
      const story = play()
      const { item, today } = story
      for (const { command, target } of conceivable(story)) {
        for (const actor of Object.values(people)) {
          const data = commands[command].data.parse(plausibleData(command, { item, today, target }))
          const decision = decide(command, data, story.scene(actor))
          if (isRefusal(decision) || command === 'recalculateDates') continue
          const place = `${name}: ${command} ${target}`
          if (decision.length === 0)
            assert.equal(command, 'readReply', `${place}: only reading again is nothing new`)
          const others = decision.slice(1).map(({ type }) => type)
          assert.deepEqual(
            others.filter(type => !consequences.includes(type)),
            [],
            place,
          )
        }
      }
    }
  })

  test('through the interface: a step adds one, a refused one and a second click add none', async () => {
    const { county, request } = await serveCounty()
    const itemId = await county.submitSuggestion()
    await county.assign(itemId)
    const lines = async () =>
      (await request('supervision', 'GET', `/items/${itemId}`)).json<{ timeline: { version: number }[] }>()
        .timeline.length
    const step = (who: Name, command: string, payload: object, key?: string) =>
      request(who, 'POST', `/items/${itemId}/${command}`, {
        payload,
        ...(key ? { headers: { 'idempotency-key': key } } : {}),
      })
    const contact = {
      assignmentId: 'a1',
      phase: 'before',
      means: 'visit',
      heldOn: '2024-04-26',
      proposers: [0],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '到村里看了路',
    }
    const mark = { assignmentId: 'a1', act: 'instruct', text: '请城建股抓紧' }
    const moved = { assignmentId: 'a1', handler: '吴工', reason: '孙工调离' }
    let before = await lines()
    for (const [who, command, data] of [
      ['housingOffice', 'sign-for-assignment', { assignmentId: 'a1' }],
      ['housingLeader', 'mark-in-unit', mark],
      ['housingHandler', 'fix-five', { assignmentId: 'a1', ...fiveFixes }],
      ['housingOffice', 'hand-over-part', moved],
      ['housingHandler', 'log-contact', contact],
      ['wang', 'confirm-contact', { contactId: 'c1', verdict: 'tookPlace' }],
    ] as const) {
      const key = `click-${command}`
      const first = await step(who, command, data, key)
      assert.equal(first.statusCode, 200, `${command} ${first.body}`)
      await step(who, command, data, key)
      assert.equal(await lines(), before + 1, command)
      before += 1
    }
    assert.equal((await step('housingOffice', 'hand-over-part', moved)).statusCode, 409)
    assert.equal((await step('housingHandler', 'mark-in-unit', mark)).statusCode, 403)
    assert.equal(await lines(), before)
  })
})
