import { contactStatus } from '#domain/item/contact/contact-status.ts'
import type { Contact } from '#domain/item/contact/contact.ts'
import type { LetterPhrases } from '#phrases/zh-CN/letter.ts'
import { writesToBody, writesToSeveral } from './addressees-of.ts'
import { paragraphsOf } from '../paper/paragraphs-of.ts'
import type { LetterData } from './letter-data.ts'
import { numberOf } from './number-of.ts'
import { writerOf } from './writer-of.ts'

/** 开头: what was received, what was merged with it, and the meeting the proposer confirmed. */
export function openingOf(data: LetterData, words: LetterPhrases): readonly string[] {
  const { item, reply } = data
  const self = words.self(writerOf(data, words))
  const facts = { title: item.title, number: numberOf(item), isPlural: writesToSeveral(item) }
  const received = writesToBody(item) ? words.openingToBody(facts) : words.opening(facts)
  const met = lastMeeting(data)
  const sentences = [
    received,
    ...(data.handledWith ? [words.handledWith(data.handledWith)] : []),
    ...(item.absorbed.length > 0 ? [words.absorbed(item.absorbed)] : []),
    ...(reply.round > 1 ? [again(data, words)] : []),
    ...(met ? [words.met({ self, on: met.heldOn, means: met.means })] : []),
  ]
  const own = paragraphsOf(reply.text.opening)
  // The unit's own opening replaces nothing: number and title must stand in every letter.
  return own.length > 0
    ? [sentences.join(words.gap), ...own.slice(0, -1), [own.at(-1), words.turn].join(words.gap)]
    : [[...sentences, words.turn].join(words.gap)]
}

/** Only what a proposer confirmed is told back to him. */
function lastMeeting({ item, reply }: LetterData): Contact | undefined {
  return item.contacts
    .filter(contact => contact.assignmentId === reply.assignmentId && contact.isFaceToFace)
    .filter(contact => contactStatus(contact) === 'confirmed')
    .sort((one, other) => one.heldOn.localeCompare(other.heldOn))
    .at(-1)
}

function again(data: LetterData, words: LetterPhrases): string {
  const { item, reply } = data
  const former = item.replies.find(
    ({ assignmentId, round }) => assignmentId === reply.assignmentId && round === reply.round - 1,
  )
  return words.again({
    self: words.self(writerOf(data, words)),
    firstOn: former?.issuedOn ?? null,
    number: former?.documentNumber ?? null,
  })
}
