import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ItemView } from '#application/view-items/view-item.ts'
import type { EventPhrases } from '#phrases/event-phrases.ts'
import { events as english } from '#phrases/en/events.ts'
import { events as chinese } from '#phrases/zh-CN/events.ts'
import { hostAndCoHost, openScenario, tellings, type Telling } from '#test/kit/scenario.ts'
import type { Name } from '#test/kit/server.ts'

type Act = readonly [who: Name, command: string, payload: object]
type Conflict = {
  readonly code: string
  readonly facts: { readonly version: number }
  readonly since: readonly {
    readonly type: keyof EventPhrases
    readonly by: string
    readonly at: string
    readonly facts: { readonly [fact: string]: string | number }
  }[]
}
type Pair = {
  readonly title: string
  /** The road from the assignment to where both open the page. */
  readonly before: readonly Act[]
  readonly first: Act
  readonly second: Act
  /** What the second is told, in the words of the history. */
  readonly told: RegExp
  /** Once seen what changed, the second goes on: the same step again, or it is done with. */
  readonly goesOn: 'again' | 'nothing left'
}

const a1 = { assignmentId: 'a1' }
const r1 = { replyId: 'r1' }
const signed: Act = ['housingOffice', 'sign-for-assignment', a1]
const fixed: Act = [
  'housingHandler',
  'fix-five',
  {
    ...a1,
    leaderInCharge: '张副局长',
    section: '城建股',
    handler: '孙工',
    standard: '按期答复',
    completeBy: '2024-06-28',
    supervisor: '周主任',
  },
]
const met: Act = [
  'housingHandler',
  'log-contact',
  {
    ...a1,
    phase: 'before',
    means: 'visit',
    heldOn: '2024-04-26',
    proposers: [0],
    unitPeople: [{ name: '孙工', rank: 'handler' }],
    summary: '听取了意见，看了现场。',
  },
]
const drafted: Act = [
  'housingHandler',
  'draft-reply',
  {
    ...a1,
    resultClass: 'A',
    answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted', text: '已经办理完毕。' })),
  },
]
const sent: Act = ['housingHandler', 'submit-reply-for-clearance', r1]
const cleared: Act = ['housingOffice', 'clear-reply', r1]

const pairs = ({ lead }: Telling): readonly Pair[] => [
  {
    title: 'the supervision office corrects a date while the handler writes the reply',
    before: [signed, fixed, met],
    first: ['supervision', 'correct-deadline', { ...a1, dueOn: '2024-07-31', reason: '登记日期有误' }],
    second: drafted,
    told: /登记日期有误/,
    goesOn: 'again',
  },
  {
    title: 'the proposer confirms a visit while the handler writes the reply',
    before: [signed, fixed, met],
    first: [lead, 'confirm-contact', { contactId: 'c1', verdict: 'tookPlace' }],
    second: drafted,
    told: /./,
    goesOn: 'again',
  },
  {
    title: 'the office returns a letter while the leader passes the chain over',
    before: [signed, fixed, met, drafted, sent],
    first: ['housingOffice', 'return-reply', { ...r1, note: '第二条请写明时间' }],
    second: ['housingLeader', 'bypass-clearance', { ...r1, reason: '时限将到' }],
    told: /第二条请写明时间/,
    goesOn: 'nothing left',
  },
  {
    title: 'the handler takes a letter back while the office clears it',
    before: [signed, fixed, met, drafted, sent],
    first: ['housingHandler', 'recall-reply', r1],
    second: cleared,
    told: /./,
    goesOn: 'nothing left',
  },
  {
    title: 'the leader marks the item while the office signs for it',
    before: [],
    first: ['housingLeader', 'mark-in-unit', { ...a1, act: 'instruct', text: '请城建股抓紧现场查看' }],
    second: signed,
    told: /./,
    goesOn: 'again',
  },
]

describe('two people on one item', () => {
  for (const telling of tellings) {
    for (const { title, before, first, second, told, goesOn } of pairs(telling)) {
      test(`${telling.kind}: ${title}`, async () => {
        const { app, request, handIn, assign } = await openScenario()
        const itemId = await handIn(telling)
        await assign(telling, itemId)
        const take = async ([who, command, payload]: Act, etag?: string) =>
          await request(who, 'POST', `/items/${itemId}/${command}`, {
            payload,
            ...(etag === undefined ? {} : { headers: { 'if-match': etag } }),
          })
        const open = async (who: Name) => {
          const page = await request(who, 'GET', `/items/${itemId}`)
          return { etag: String(page.headers.etag), view: page.json<ItemView>() }
        }
        for (const act of before) assert.equal((await take(act)).statusCode, 200, act[1])
        const [one, other] = [await open(first[0]), await open(second[0])]
        assert.equal((await take(first, one.etag)).statusCode, 200)

        const late = await take(second, other.etag)
        assert.equal(late.statusCode, 409, late.body)
        const { code, since } = late.json<Conflict>()
        assert.equal(code, 'stale')
        const [change] = since
        assert.ok(change && since.length === 1)
        assert.equal(change.at, app.clock())
        assert.equal(change.by, (await open('supervision')).view.timeline.at(-1)?.by)
        // The event's sentence takes the facts that its line in the history has.
        const sentence = (phrases: EventPhrases) => phrases[change.type](change.facts as never)
        assert.match(sentence(chinese), told)
        assert.match(sentence(chinese), /[\u4e00-\u9fff]/)
        assert.doesNotMatch(`${sentence(chinese)} ${sentence(english)}`, /undefined|NaN/)

        const seen = await open(second[0])
        const again = await take(second, seen.etag)
        assert.equal(again.statusCode, goesOn === 'again' ? 200 : 409, again.body)
        if (goesOn === 'nothing left') {
          const camel = second[1].replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
          const offered = seen.view.permitted.filter(({ command, closed }) => command === camel && !closed)
          assert.deepEqual(offered, [], 'a button is left that cannot work')
          assert.notEqual(again.json<Conflict>().code, 'stale')
        }
      })
    }
  }

  test('two of the supervision office propose units at once: the second sees the first’s and may still change it', async () => {
    const { request, act, handIn, view } = await openScenario()
    const itemId = await handIn(tellings[0])
    await act('congress', itemId, 'file-item')
    const etag = String((await request('supervision', 'GET', `/items/${itemId}`)).headers.etag)
    const propose = async (payload: object, version: string) =>
      await request('supervision', 'POST', `/items/${itemId}/propose-allotment`, {
        payload,
        headers: { 'if-match': version },
      })
    const sole = { mode: 'sole', units: [{ unitId: 'roads', role: 'sole' }] }
    const both = await Promise.all([propose(hostAndCoHost, etag), propose(sole, etag)])
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 409])
    const late = both.find(({ statusCode }) => statusCode === 409)?.json<Conflict>()
    assert.equal(late?.since[0]?.type, 'AllotmentProposed')
    assert.equal((await propose(sole, `"${late?.facts.version}"`)).statusCode, 200)
    assert.equal((await view('supervision', itemId)).item.allotment?.mode, 'sole')
  })

  test('without a version, of two who end one thing differently one is told that it is over', async () => {
    const { request, handIn, assign } = await openScenario()
    const itemId = await handIn(tellings[0])
    await assign(tellings[0], itemId)
    const take = async ([who, command, payload]: Act) =>
      await request(who, 'POST', `/items/${itemId}/${command}`, { payload })
    const object: Act = [
      'housingOffice',
      'object-to-assignment',
      { ...a1, reason: '道路硬化不属于我局职责', basis: '三定规定第二条' },
    ]
    const both = await Promise.all([take(signed), take(object)])
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 409])
    const late = both.find(({ statusCode }) => statusCode === 409)
    assert.match(late?.json<{ detail: string }>().detail ?? '', /请/, 'says what to do next')
  })
})
