import type { CommandInput } from '#domain/item/commands.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { AskAnswer } from '#domain/vocabulary/ask-answers.ts'
import { staffAt } from '../cast/cast.ts'
import { unitOf, type UnitId } from '../county/units.ts'
import { filled } from '../topics/topic.ts'
import {
  adoptedEndings,
  declinedEndings,
  explanations,
  notAdoptedOpenings,
  openings,
  partlyEndings,
  secondOpening,
} from '../words/answers.ts'
import type { Part } from './part.ts'
import type { Telling } from './telling.ts'

export type ResultClass = 'A' | 'B' | 'C'
type Draft = CommandInput<'draftReply'>['data']

/** Days until which classes that promise something promise it. */
const promised = ['2024-10-31', '2024-11-30', '2024-12-31', '2025-03-31', '2025-06-30'].map(plainDate)

/** 答复稿: every ask answered by its own measure, the class with the plan or the reason it demands. */
export function replyText(
  telling: Telling,
  part: Part,
  {
    resultClass,
    on,
    round = 1,
  }: { readonly resultClass: ResultClass; readonly on: PlainDate; readonly round?: number },
): Draft {
  const { item, cast } = telling
  const { random, topic, place } = item
  const staff = staffAt(cast.staff, part.unitId)
  const answers = part.asks.map((ask, order) => ({
    pointId: `p${ask + 1}`,
    ...answerTo(telling, { ask, order, resultClass, on }),
  }))
  return {
    assignmentId: part.assignmentId,
    resultClass,
    opening: openingOf(telling, part, round),
    answers,
    ...(resultClass === 'B'
      ? {
          plan: {
            text: filled(topic.plan, place),
            dueOn: random.pick(promised),
            responsible: cast.leaderOf(part.unitId).name,
          },
        }
      : {}),
    ...(resultClass === 'C'
      ? { reason: `${filled(topic.obstacle, place)}。${random.pick(declinedEndings)}` }
      : {}),
    contactPerson: part.handler.name,
    contactPhone: staff.phone,
  }
}

/** Units that build: within four months they seldom have solved what was asked of them. */
const builders: readonly UnitId[] = ['transport', 'housing', 'water', 'resources', 'development', 'power']

/** Solved, being solved, or not possible for now: over the county about four, five and one in ten. */
export function drawClass({ item: { random, topic } }: Telling): ResultClass {
  const drawn = random.next()
  if (drawn >= 0.88) return 'C'
  return drawn < (builders.includes(topic.host) ? 0.2 : 0.5) ? 'A' : 'B'
}

function openingOf(
  { item: { random, topic, place } }: Telling,
  { unitId, section }: Part,
  round: number,
): string {
  const unit = unitOf(unitId)
  const progress =
    unitId === topic.host ? filled(topic.progress, place) : '经实地查看并与有关单位会商，情况已基本摸清。'
  return (round > 1 ? secondOpening : random.pick(openings))
    .replaceAll('{unit}', unit.shortName)
    .replaceAll('{section}', unit.sections[section] ?? '承办股室')
    .replaceAll('{progress}', progress)
}

type Question = {
  readonly ask: number
  readonly order: number
  readonly resultClass: ResultClass
  readonly on: PlainDate
}

function answerTo(
  { item }: Telling,
  { ask, order, resultClass, on }: Question,
): { readonly answer: AskAnswer; readonly text: string } {
  const { random, asks } = item
  const measure = asks[ask]?.measure ?? ''
  const month = `${Math.max(5, Number(on.slice(5, 7)) - random.between(0, 1))}月`
  const answer = answerOf(resultClass, order, random.next())
  switch (answer) {
    case 'adopted':
      return { answer, text: `${measure}。${random.pick(adoptedEndings).replace('{month}', month)}` }
    case 'partlyAdopted':
      return { answer, text: `${measure}。${random.pick(partlyEndings).replace('{month}', month)}` }
    case 'notAdopted':
      return { answer, text: random.pick(notAdoptedOpenings) }
    case 'explained':
      return { answer, text: random.pick(explanations) }
  }
}

/** The first ask is answered as the class says; the others may have come further or less far. */
function answerOf(resultClass: ResultClass, order: number, chance: number): AskAnswer {
  if (resultClass === 'A') return order > 0 && chance < 0.12 ? 'explained' : 'adopted'
  if (resultClass === 'B') return order > 0 && chance < 0.4 ? 'adopted' : 'partlyAdopted'
  return order === 0 ? 'notAdopted' : chance < 0.55 ? 'explained' : 'partlyAdopted'
}
