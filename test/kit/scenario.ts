import assert from 'node:assert/strict'
import { deliverOutbox } from '#application/deliver/deliver-outbox.ts'
import type { ItemView } from '#application/view-items/view-item.ts'
import type { ItemListing } from '#application/view-items/list-items.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import { people } from './people.ts'
import { serveCounty, type Name } from './server.ts'

/** Every scenario is told for both kinds: whose body examines, who puts it forward, at which plenary. */
export const tellings = [
  { kind: 'suggestion', word: '建议', body: 'congress', lead: 'wang', sessionId: 's1' },
  { kind: 'proposal', word: '提案', body: 'committee', lead: 'zhao', sessionId: 'c1' },
] as const satisfies readonly {
  kind: ItemKind
  word: string
  body: Name
  lead: Name
  sessionId: string
}[]
export type Telling = (typeof tellings)[number]

export const cast = Object.keys(people) as readonly Name[]

const fiveFixes = {
  leaderInCharge: '张副局长',
  section: '城建股',
  handler: '孙工',
  standard: '按期答复，现场见面',
  completeBy: '2024-06-28',
  supervisor: '周主任',
}

/** A county behind its interface, with the steps that scenarios share. */
export async function openScenario() {
  const served = await serveCounty()
  const { app, request } = served

  async function act(who: Name, itemId: string, command: string, payload: object = {}): Promise<void> {
    const answer = await request(who, 'POST', `/items/${itemId}/${command}`, { payload })
    assert.equal(answer.statusCode, 200, `${who} ${command}: ${answer.body}`)
  }

  async function handIn(
    { kind, word, lead, sessionId }: Telling,
    subject = '硬化柳湾村通组道路',
  ): Promise<string> {
    const payload = {
      kind,
      sessionId,
      period: 'inSession',
      year: 2024,
      title: `关于${subject}的${word}`,
      situation: '柳湾村三组至五组道路长1.2公里，雨天泥泞。',
      request: '请硬化路面，并在村口安装路灯。',
      category: '农林水',
      proposers: [{ id: lead }],
    }
    const answer = await request(lead, 'POST', '/items', { payload })
    assert.equal(answer.statusCode, 201, answer.body)
    return answer.json<{ itemId: string }>().itemId
  }

  /** Filed, split and given to housing as host and water as co-host, at a meeting on 26 April 2024. */
  async function assign(telling: Telling, itemId: string): Promise<void> {
    await act(telling.body, itemId, 'file-item')
    await act('supervision', itemId, 'split-into-points', { points: ['硬化路面', '安装路灯'] })
    await act('supervision', itemId, 'propose-allotment', hostAndCoHost)
    app.at('2024-04-26')
    await assignAtMeeting(itemId)
  }

  async function assignAtMeeting(itemId: string): Promise<void> {
    const meeting = { kind: 'assignmentMeeting', title: '专题交办会', heldOn: '2024-04-26' }
    const recorded = await request('supervision', 'PUT', '/activities/m1', { payload: meeting })
    assert.equal(recorded.statusCode, 200, recorded.body)
    const batch = await request('supervision', 'POST', '/assignments', {
      payload: { meetingId: 'm1', itemIds: [itemId] },
    })
    assert.equal(batch.json<{ results: { outcome: string }[] }>().results[0]?.outcome, 'done', batch.body)
  }

  async function view(who: Name, itemId: string): Promise<ItemView> {
    const answer = await request(who, 'GET', `/items/${itemId}`)
    assert.equal(answer.statusCode, 200, `${who}: ${answer.body}`)
    return answer.json<ItemView>()
  }

  async function list(who: Name, query = ''): Promise<ItemListing> {
    const answer = await request(who, 'GET', `/items?${query}`)
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json<ItemListing>()
  }

  /** Of the whole cast, those to whom the page of the item offers this command now. */
  async function holders(itemId: string, command: string): Promise<readonly Name[]> {
    const offered = await Promise.all(
      cast.map(async who => {
        const answer = await request(who, 'GET', `/items/${itemId}`)
        const { permitted = [] } = answer.statusCode === 200 ? answer.json<Partial<ItemView>>() : {}
        return permitted.some(offer => offer.command === command && !offer.closed) ? [who] : []
      }),
    )
    return offered.flat()
  }

  const told = new Map<Name, Set<string>>()
  /** Delivers what waits, and says who has got what since the last time: `who occasion`. */
  async function news(itemId: string): Promise<readonly string[]> {
    await deliverOutbox(app, { byMail: false })
    const all: string[] = []
    for (const who of cast) {
      const seen = told.get(who) ?? new Set<string>()
      told.set(who, seen)
      const inbox = (await request(who, 'GET', '/notifications')).json<
        { messageId: string; itemId: string; occasion: string }[]
      >()
      for (const message of inbox.filter(one => !seen.has(one.messageId))) {
        seen.add(message.messageId)
        if (message.itemId === itemId) all.push(`${who} ${message.occasion}`)
      }
    }
    return all
  }

  return { ...served, act, handIn, assign, assignAtMeeting, view, list, holders, news, fiveFixes }
}

export const hostAndCoHost = {
  mode: 'hostAndCoHost',
  units: [
    { unitId: 'housing', role: 'host' },
    { unitId: 'water', role: 'coHost' },
  ],
} as const
