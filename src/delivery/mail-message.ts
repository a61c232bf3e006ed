import { createHash } from 'node:crypto'
import type { Occasion } from '#domain/item/announcement.ts'
import type { Language } from '#phrases/language.ts'
import type { OccasionFacts } from '#phrases/occasion-phrases.ts'
import { phrasesOf } from '#phrases/phrases.ts'
import { escapeHtml } from './escape-html.ts'

/** One message for one person, before it has words. */
export type Notice = {
  readonly jurisdiction: { readonly id: string; readonly name: string; readonly isDemonstration: boolean }
  readonly accountId: string
  readonly messageId: string
  readonly occasion: Occasion
  readonly facts: OccasionFacts
  readonly to: { readonly name: string; readonly address: string; readonly language: Language }
  /** Where people sign in; without it the mail names no address. */
  readonly publicUrl?: string
}

/** 邮件: what goes to the mail server. */
export type MailMessage = {
  /** The same for every attempt, so that a server that looks at it drops a second copy. */
  readonly id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The mail of a message, in the language of the person it goes to. */
export function mailMessage(notice: Notice): MailMessage {
  const { facts, to, jurisdiction, publicUrl } = notice
  const { occasions, mail } = phrasesOf(to.language)
  const { title, text } = occasions[notice.occasion]
  const paragraphs = [
    mail.greeting(to.name),
    text(facts),
    ...(publicUrl ? [`${mail.open}: ${publicUrl}`] : []),
    mail.signature(jurisdiction.name),
    ...(jurisdiction.isDemonstration ? [mail.demonstration] : []),
  ]
  return {
    id: `${idOf(notice)}@tiban`,
    to: { name: to.name, address: to.address },
    subject: oneLine(mail.subject({ heading: title, item: facts.title })),
    text: `${paragraphs.join('\n\n')}\n`,
    html: paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
  }
}

function idOf({ jurisdiction, accountId, messageId }: Notice): string {
  const text = JSON.stringify([jurisdiction.id, accountId, messageId])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** A heading of a mail is one line: a break in a title would begin another heading. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
