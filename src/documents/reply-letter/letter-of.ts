import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import { letter as english } from '#phrases/en/letter.ts'
import type { Language } from '#phrases/language.ts'
import { letter as chinese, type LetterPhrases } from '#phrases/zh-CN/letter.ts'
import { addresseesOf, writesToBody, writesToSeveral } from './addressees-of.ts'
import { copiesOf } from './copies-of.ts'
import type { Letter } from './letter.ts'
import type { LetterData } from './letter-data.ts'
import { numberOf } from './number-of.ts'
import { openingOf } from './opening-of.ts'
import { sectionsOf } from './sections-of.ts'
import { stampsOf } from './stamps-of.ts'
import { writerOf } from './writer-of.ts'

const spoken: Record<Language, LetterPhrases> = { 'zh-CN': chinese, en: english }

/**
 * 答复函 / 复函: the letter of one unit's reply; `domain-rules.md` 8.3. A draft gives a letter too, with what is
 * missing left open and stamps that say why it is not final. What is sent is the Chinese letter; the English one is a reading aid.
 */
export function letterOf(data: LetterData, language: Language = 'zh-CN'): Letter {
  const words = spoken[language]
  const { item, reply, session, jurisdiction } = data
  const writer = writerOf(data, words)
  const titleParts = words.titleParts({
    kind: item.kind,
    period: item.period,
    place: jurisdiction.name,
    term: session.term,
    ordinal: session.ordinal,
    number: numberOf(item),
    isAgain: reply.round > 1,
  })
  return {
    stamps: stampsOf(data).map(code => ({ code, text: words.stamps[code] })),
    classMark: words.classMark(reply.text.resultClass),
    signer: reply.signedBy ? words.signer(reply.signedBy) : null,
    letterhead: writer,
    documentNumber: reply.documentNumber ?? null,
    title: titleParts.join(''),
    titleParts,
    addressees: words.addressees(addresseesOf(item, words)),
    opening: openingOf(data, words),
    sections: sectionsOf(data, words),
    closing: closingOf(data, words),
    signature: {
      unit: writer,
      date: reply.issuedOn ? words.date(reply.issuedOn) : words.blankDate,
    },
    contact: words.contact({ person: reply.text.contactPerson, phone: reply.text.contactPhone }),
    publication: words.publication(item),
    copies: words.copies(copiesOf(data, words)),
  }
}

function closingOf(
  { item, reply, jurisdiction, today }: LetterData,
  words: LetterPhrases,
): readonly string[] {
  const form = words.closing({
    office: words.offices[bodyOfKind[item.kind]](jurisdiction.name),
    limit: settingsOf(jurisdiction, item.year, reply.issuedOn ?? today).feedbackLimit,
    by: reply.feedbackBy ?? null,
  })
  return writesToBody(item) ? [form] : [words.thanks(writesToSeveral(item)), form]
}
