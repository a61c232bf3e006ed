import { dueOn } from '#domain/time/limits.ts'
import { earlier, type PlainDate } from '#domain/time/plain-date.ts'
import type { OpinionLevel } from '#domain/vocabulary/opinion-levels.ts'
import { lastWorkingDay, settings } from '../county/county.ts'
import {
  basicallyComments,
  closingNotes,
  dissatisfiedReasons,
  orderReasons,
  satisfiedComments,
} from '../words/judgements.ts'
import { later } from './days.ts'
import type { DemoItem } from './demo-item.ts'
import { Pace } from './pace.ts'
import type { Part } from './part.ts'
import { replyKey } from './replies.ts'
import type { Telling } from './telling.ts'

type Letter = { readonly part: Part; readonly round: number; readonly deliveredOn: PlainDate }
export type Judgement = {
  readonly attitude: OpinionLevel
  readonly result: OpinionLevel
  readonly reason?: string
}

/** 阅读、评价: each addressee opens the letter and judges it. Returns the day of the last answer. */
export function tellJudgements(telling: Telling, letter: Letter, answer?: Judgement): PlainDate {
  const { item } = telling
  return item.proposers
    .map((_, index) => tellJudgement(telling, letter, { index, answer: answer ?? drawnJudgement(item) }))
    .reduce(later)
}

/** One addressee reads the letter; with an answer he also judges it. */
export function tellJudgement(
  { item, script, cast, days }: Telling,
  { part, round, deliveredOn }: Letter,
  { index, answer }: { readonly index: number; readonly answer?: Judgement },
): PlainDate {
  const { random, proposers } = item
  const actor = cast.proposer(proposers[index]?.id ?? '')
  const pace = new Pace(random)
  const readOn = earlier(days.anyAfter(deliveredOn, 1, 4), lastWorkingDay)
  const key = replyKey(part, round)
  script.write(pace.home(readOn), actor, 'readReply', given => ({ replyId: given.reply(key) }))
  if (!answer) return readOn
  const answeredOn = earlier(days.anyAfter(readOn, 0, 7), lastWorkingDay)
  const comment = commentFor(answer, item)
  script.write(pace.home(answeredOn), actor, 'giveFeedback', given => ({
    replyId: given.reply(key),
    reason: '',
    ...answer,
    comment,
  }))
  return answeredOn
}

export function dissatisfied({ random }: DemoItem, which: number): Judgement {
  const reason = dissatisfiedReasons[which % dissatisfiedReasons.length] ?? dissatisfiedReasons[0]
  return { attitude: random.pick(['satisfied', 'basicallySatisfied']), result: 'dissatisfied', reason }
}

/** 二次办理: ordered by the supervision office after it looked into the matter. */
export function tellOrder({ item, script, cast }: Telling, part: Part, on: PlainDate): void {
  script.write(new Pace(item.random).desk(on), cast.office('ducha'), 'orderRehandling', {
    assignmentId: part.assignmentId,
    reason: item.random.pick(orderReasons),
  })
}

/** 办结, by the body's office, once everybody answered or the time for it is over. */
export function tellClosing(
  { item, script, cast, days, calendar }: Telling,
  deliveredOn: PlainDate,
  answeredOn: PlainDate,
): void {
  const { random, kind } = item
  const deadline = dueOn(settings.feedbackLimit, deliveredOn, calendar).dueOn
  const heard = random.chance(0.5) ? later(answeredOn, deadline) : answeredOn
  const closedOn = earlier(days.after(heard, 1, 5), lastWorkingDay)
  const office = cast.office(kind === 'suggestion' ? 'daigongwei' : 'tianwei')
  const pace = new Pace(random)
  // The last answer may come in the evening of the last day; the office closes the day after at the earliest.
  script.write(pace.desk(closedOn), office, 'closeItem', { note: random.pick(closingNotes) })
}

function drawnJudgement({ random }: DemoItem): Judgement {
  const attitude = random.chance(0.92) ? 'satisfied' : 'basicallySatisfied'
  const result = random.chance(0.85) ? 'satisfied' : 'basicallySatisfied'
  return { attitude, result }
}

function commentFor({ result }: Judgement, { random }: DemoItem): string {
  if (result === 'dissatisfied') return ''
  return random.pick(result === 'satisfied' ? satisfiedComments : basicallyComments)
}
