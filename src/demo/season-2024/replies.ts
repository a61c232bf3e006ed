import { earlier, type PlainDate } from '#domain/time/plain-date.ts'
import { lastWorkingDay } from '../county/county.ts'
import { unitOf } from '../county/units.ts'
import { clearanceNotes, returnNotes, signatureNotes } from '../words/answers.ts'

import type { Fate } from './demo-item.ts'
import { Pace } from './pace.ts'
import type { Part } from './part.ts'
import { replyText, type ResultClass } from './reply-text.ts'
import type { Telling } from './telling.ts'

const steps = ['drafting', 'inClearance', 'cleared', 'signed', 'issued', 'delivered'] as const
export type ReplyStep = (typeof steps)[number]

export type Writing = {
  readonly begunOn: PlainDate
  readonly upTo: ReplyStep
  readonly resultClass: ResultClass
  readonly round: number
}

/** The step a letter has reached with this fate of the item, or nothing when none is begun. */
export function stepOfFate(fate: Fate): ReplyStep | undefined {
  if (fate === 'open') return undefined
  return fate === 'closed' || fate === 'judged' ? 'delivered' : fate
}

export function replyKey({ assignmentId }: Pick<Part, 'assignmentId'>, round: number): string {
  return `${assignmentId} ${round}`
}

/** 答复: from the draft to wherever it stands. Returns the day of the last step. */
export function tellReply(telling: Telling, part: Part, writing: Writing): PlainDate {
  const { script, cast, days, item } = telling
  const { random, proposers } = item
  const { unitId, handler } = part
  const [office, leader] = [cast.officeOf(unitId), cast.leaderOf(unitId)]
  const key = replyKey(part, writing.round)
  const pace = new Pace(random)
  let day = writing.begunOn
  const soon = (most: number) => {
    day = earlier(days.after(day, 0, most), lastWorkingDay)
    return pace.desk(day)
  }
  const reached = (step: ReplyStep) => steps.indexOf(writing.upTo) >= steps.indexOf(step)
  const text = replyText(telling, part, { ...writing, on: day })
  const revised = () => script.write(soon(2), handler, 'draftReply', text)
  const submit = () =>
    script.write(soon(2), handler, 'submitReplyForClearance', given => ({ replyId: given.reply(key) }))

  const first = random.chance(0.25) ? { ...text, resultClass: '', answers: text.answers.slice(0, 1) } : text
  script.write(pace.desk(day), handler, 'draftReply', first, { brings: { part: 'reply', key } })
  const isReturned = random.chance(0.16)
  if (first !== text && (reached('inClearance') || isReturned)) revised()
  if (isReturned) {
    submit()
    const note = random.pick(returnNotes)
    script.write(soon(1), office, 'returnReply', given => ({ replyId: given.reply(key), note }))
    if (reached('inClearance')) revised()
  }
  if (!reached('inClearance')) return day
  submit()
  if (!reached('cleared')) return day
  const note = random.pick(clearanceNotes)
  script.write(soon(2), office, 'clearReply', given => ({ replyId: given.reply(key), note }))
  if (!reached('signed')) return day
  const word = random.pick(signatureNotes)
  script.write(soon(2), leader, 'signReply', given => ({ replyId: given.reply(key), note: word }))
  if (!reached('issued')) return day
  const { agencyCode } = unitOf(unitId)
  const issue = (given: { reply(key: string): string }) => ({ replyId: given.reply(key), agencyCode })
  script.write(soon(1), office, 'issueReply', issue, { lane: `letters ${unitId}` })
  if (!reached('delivered')) return day
  const means = proposers.map(() =>
    random.chance(0.8) ? ('online' as const) : random.pick(['inPerson', 'post'] as const),
  )
  script.write(soon(2), office, 'deliverReply', given => ({ replyId: given.reply(key), means }))
  return day
}
