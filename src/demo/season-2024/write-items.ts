import type { ItemProposer } from '#domain/item/item.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { Cast } from '../cast/cast.ts'
import { idsFrom } from '../cast/ids.ts'
import { townOf } from '../county/units.ts'
import { seeded, type Random } from '../random.ts'
import { allTopics } from '../topics/all-topics.ts'
import { filled, type Ask, type Place, type Topic } from '../topics/topic.ts'
import { bodyOpeners, closings, deputyOpeners, memberOpeners } from '../words/openers.ts'
import type { DemoItem } from './demo-item.ts'
import { proposersFor } from './choose-proposers.ts'
import { withLeads } from './give-leads.ts'
import { sharesOf } from './share-out.ts'

/** Handed in before the plenaries closed; the rest of the suggestions came between sessions. */
export const inSession = { suggestion: 135, proposal: 227 } as const satisfies Record<ItemKind, number>

/** All items of the county in the order in which they are handed in, the same for the same seed. */
export function writeItems(cast: Cast, seed: number): readonly DemoItem[] {
  const random = seeded(seed)
  const nextId = idsFrom(random)
  const items = (['suggestion', 'proposal'] as const).flatMap(kind =>
    random
      .shuffled(occasionsOf(kind))
      .map((occasion, index) =>
        writeItem(occasion, { cast, id: nextId(), index, seed: seed + index * 7919 }),
      ),
  )
  return withLeads(items, cast.roll)
}

type Occasion = { readonly topic: Topic; readonly place: Place; readonly title: string }

/** A topic for each of its places; the titles take turns. */
function occasionsOf(kind: ItemKind): readonly Occasion[] {
  return allTopics
    .filter(topic => topic.kind === kind)
    .flatMap(topic =>
      topic.places.map((place, index) => ({
        topic,
        place,
        title: filled(topic.titles[index % topic.titles.length] ?? '', place),
      })),
    )
}

type Writing = { readonly cast: Cast; readonly id: string; readonly index: number; readonly seed: number }

function writeItem({ topic, place, title }: Occasion, { cast, id, index, seed }: Writing): DemoItem {
  const random = seeded(seed + (topic.kind === 'proposal' ? 500_009 : 0))
  const asks = chosenAsks(topic, random).map(ask => ({
    ...ask,
    text: filled(ask.text, place),
    measure: filled(ask.measure, place),
  }))
  const matter = title.replace(/^关于/, '').replace(/的(建议|提案)$/, '')
  const proposers = proposersFor({ topic, place }, cast.roll, random)
  return {
    id,
    index,
    kind: topic.kind,
    period: index < inSession[topic.kind] ? 'inSession' : 'betweenSessions',
    topic,
    place,
    asks,
    title,
    matter,
    situation: situationOf({ topic, place }, proposers, random),
    request: requestOf(matter, asks, random),
    points: asks.map(({ text }) => text),
    proposers,
    ...sharesOf({ topic, place, asks }, random),
    isDifficult: topic.mode === undefined && random.chance(0.055),
    random,
  }
}

/** At least half of the asks a topic knows, in their order; shared topics need all, since each has its unit. */
function chosenAsks({ asks, mode }: Topic, random: Random): readonly Ask[] {
  if (mode) return asks
  const count = random.between(Math.min(2, asks.length), asks.length)
  const chosen = new Set(random.shuffled(asks).slice(0, count))
  return asks.filter(ask => chosen.has(ask))
}

function situationOf(
  { topic, place }: Pick<Occasion, 'topic' | 'place'>,
  [lead]: readonly ItemProposer[],
  random: Random,
): string {
  const openers =
    lead?.type === 'deputy' ? deputyOpeners : lead?.type === 'member' ? memberOpeners : bodyOpeners
  const where = townOf(place.place) ? place.place : '县内各乡镇'
  const paragraphs = topic.situation.map(sentence => filled(sentence, place))
  if (random.chance(0.7)) paragraphs.push(random.pick(openers).replaceAll('{where}', where))
  return paragraphs.join('\n')
}

function requestOf(matter: string, asks: readonly Ask[], random: Random): string {
  const list = asks.map(({ text }, order) => `${order + 1}．${text}${order + 1 < asks.length ? '；' : '。'}`)
  return [`就${matter}，建议：`, ...list, random.pick(closings)].join('\n')
}
