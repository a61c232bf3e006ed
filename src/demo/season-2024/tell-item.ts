import { earlier, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { lastWorkingDay } from '../county/county.ts'
import { beginningOf } from './beginning-of.ts'
import { tellContacts, tellMeeting, tellVisitAfter } from './contacts.ts'
import { later } from './days.ts'
import { tellFiveFixes } from './five-fixes.ts'
import { dissatisfied, tellClosing, tellJudgement, tellJudgements, tellOrder } from './judgements.ts'
import { tellOpinions } from './opinions.ts'
import { answersItself, type Part } from './part.ts'
import { tellPromise } from './promises.ts'
import { tellReceipts } from './receipts.ts'
import { tellReply, stepOfFate, type ReplyStep } from './replies.ts'
import { drawClass, type ResultClass } from './reply-text.ts'
import type { Telling } from './telling.ts'

/** From the assignment to wherever the item stands: receipts, five fixes, contacts, opinions, replies, judgements. */
export function tellHandling(telling: Telling, assignedOn: PlainDate): void {
  const parts = tellReceipts(telling, assignedOn)
  const fixed = new Map(parts.map(part => [part, tellFiveFixes(telling, part)]))
  const replying = parts.filter(answersItself)
  const coHosts = parts.filter(part => !answersItself(part))
  const begin = beginningOf(telling)
  const letters = replying.map((part, index) => {
    const from = later(part.acceptedOn, assignedOn)
    const ready = [fixed.get(part) ?? from, metBy(telling, part, { index, begin })]
    if (coHosts.length > 0 && index === 0) {
      const bothFixed = [...fixed.values()].reduce(later)
      ready.push(
        tellOpinions(telling, { host: part, coHosts }, { from: bothFixed, until: later(bothFixed, begin) }),
      )
    }
    const step = stepOfPart(telling, index)
    return step && tellLetter(telling, part, { step, readyOn: ready.reduce(later), begin })
  })
  const delivered = letters.flatMap(letter => (letter?.step === 'delivered' ? [letter] : []))
  if (delivered.length === replying.length) tellAftermath(telling, delivered)
  const [only] = delivered
  // Last, so that the rest of the story is drawn as it would be without it.
  if (only?.resultClass === 'B' && replying.length === 1) tellPromise(telling, only.part, only.lastOn)
}

type Letter = {
  readonly part: Part
  readonly step: ReplyStep
  readonly lastOn: PlainDate
  readonly resultClass: ResultClass
}

function tellLetter(
  telling: Telling,
  part: Part,
  {
    step,
    readyOn,
    begin,
  }: { readonly step: ReplyStep; readonly readyOn: PlainDate; readonly begin: PlainDate },
): Letter {
  const begunOn = later(telling.days.after(readyOn, 1, 1), begin)
  const resultClass = telling.plan.dissatisfied ? 'B' : drawClass(telling)
  const lastOn = tellReply(telling, part, { begunOn, upTo: step, resultClass, round: 1 })
  return { part, step, lastOn, resultClass }
}

/** The proposer is met before the writing begins; where nothing is written yet, by 7 August at the latest. */
function metBy(
  telling: Telling,
  part: Part,
  { index, begin }: { readonly index: number; readonly begin: PlainDate },
): PlainDate {
  const { plan, item, days } = telling
  const isLateComer = index > 0 && plan.fate === 'open' && item.random.chance(0.4)
  if (isLateComer) return part.acceptedOn // a second unit may still have its first meeting before it
  const limit =
    plan.fate === 'open' ? plainDate('2024-08-06') : earlier(begin, days.within('2024-06-03', '2024-08-02'))
  return tellContacts(telling, part, part.acceptedOn, later(limit, days.after(part.acceptedOn, 2, 4)))
}

/** Units that share an item do not write at the same speed. */
function stepOfPart({ plan, item }: Telling, index: number): ReplyStep | undefined {
  if (index === 0 || plan.fate !== 'open') return stepOfFate(plan.fate)
  return item.random.chance(0.35) ? 'drafting' : undefined
}

function tellAftermath(telling: Telling, letters: readonly Letter[]): void {
  const { plan, item, days } = telling
  const { fate } = plan
  const deliveredOn = letters.map(({ lastOn }) => lastOn).reduce(later)
  if (plan.isUnread || plan.isUnanswered) return
  if (fate === 'delivered') {
    for (const letter of letters) {
      if (item.random.chance(0.7)) tellJudgement(telling, received(letter), { index: 0 })
    }
    return
  }
  const [letter] = letters
  if (plan.dissatisfied && letter) {
    tellDissatisfaction(telling, letter)
    return
  }
  const answeredOn = letters.map(each => tellJudgements(telling, received(each))).reduce(later)
  const visitOn = days.after(deliveredOn, 2, 6)
  if (letter && item.random.chance(0.25) && visitOn <= lastWorkingDay)
    tellVisitAfter(telling, letter.part, visitOn)
  if (fate === 'closed') tellClosing(telling, deliveredOn, later(answeredOn, visitOn))
}

/** 不满意: one waits for a decision, two are handled again, one was answered again and is closed. */
function tellDissatisfaction(telling: Telling, letter: Letter): void {
  const { plan, item, days } = telling
  const verdict = plan.dissatisfied
  const answeredOn = tellJudgements(telling, received(letter), dissatisfied(item, item.index))
  if (verdict === 'undecided') return
  const orderedOn =
    verdict === 'late'
      ? plainDate('2024-07-05')
      : verdict === 'inHand'
        ? plainDate('2024-07-18')
        : later(plainDate('2024-06-24'), days.after(answeredOn, 1, 2))
  const { part } = letter
  tellOrder(telling, part, orderedOn)
  const metAgainOn = tellMeeting(telling, part, {
    key: 'second round',
    on: days.after(orderedOn, 2, 4),
    phase: 'during',
    means: 'visit',
    word: 'tookPlace',
  })
  const begunOn = days.after(metAgainOn, 2, 4)
  if (verdict === 'late') return
  const upTo = verdict === 'inHand' ? 'drafting' : 'delivered'
  const lastOn = tellReply(telling, part, { begunOn, upTo, resultClass: 'B', round: 2 })
  if (verdict !== 'again') return
  const heardOn = tellJudgements(
    telling,
    { part, round: 2, deliveredOn: lastOn },
    { attitude: 'satisfied', result: 'satisfied' },
  )
  tellClosing(telling, lastOn, heardOn)
}

function received({ part, lastOn }: Letter) {
  return { part, round: 1, deliveredOn: lastOn }
}
