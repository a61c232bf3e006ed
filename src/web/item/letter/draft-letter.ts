import type { Assignment } from '#domain/item/assignment/assignment.ts'
import type { Item } from '#domain/item/item.ts'
import type { Session } from '#domain/jurisdiction/jurisdiction.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import { letter as words } from '#phrases/zh-CN/letter.ts'
import type { Letter } from '#web/api/letters.ts'
import type { ReplyValues } from './reply-values.ts'

type Ask = { readonly id: string; readonly text: string }

export type DraftLetter = {
  readonly item: Item
  readonly assignment: Assignment
  readonly settings: Settings
  readonly asks: readonly Ask[]
  readonly values: ReplyValues
  readonly unitName: string
  readonly place: string
  readonly session: Pick<Session, 'term' | 'ordinal'> | undefined
}

/**
 * The letter while it is being written, in the words the real one uses. The server composes the letter that goes
 * out; this shows the drafter the shape of it without a round trip for every keystroke.
 */
export function draftLetter(draft: DraftLetter): Letter {
  const { item, assignment, settings, values, unitName, place, session } = draft
  const writer = item.allotment?.inGovernmentsName ? words.government(place) : unitName
  const others = item.proposers.length
  const [lead] = item.proposers
  return {
    stamps: [{ code: 'unsigned', text: words.stamps.unsigned }],
    classMark: words.classMark(values.resultClass ?? ''),
    signer: null,
    letterhead: writer,
    documentNumber: null,
    titleParts: words.titleParts({
      kind: item.kind,
      period: item.period,
      place,
      term: session?.term ?? 0,
      ordinal: session?.ordinal ?? 0,
      number: item.number ?? '',
      isAgain: assignment.round > 1,
    }),
    addressees: lead ? words.addressees([words.addressee({ ...lead, count: others })]) : '',
    opening: openingOf(draft),
    sections: sectionsOf(draft),
    closing: [
      words.thanks(item.proposers.length > 1),
      words.closing({
        office: words.offices[bodyOfKind[item.kind]](place),
        limit: settings.feedbackLimit,
        by: null,
      }),
    ],
    signature: { unit: writer, date: words.blankDate },
    contact: words.contact({ person: values.contactPerson ?? '', phone: values.contactPhone ?? '' }),
    publication: words.publication(item),
    copies: '',
  }
}

function openingOf({ item, values }: DraftLetter): readonly string[] {
  const { proposers, title, number = '' } = item
  const received = words.opening({ title, number, isPlural: proposers.length > 1 })
  const own = linesOf(values.opening)
  if (own.length === 0) return [`${received}${words.turn}`]
  return [received, ...own.slice(0, -1), `${own.at(-1)}${words.turn}`]
}

function sectionsOf({ asks, values, item }: DraftLetter): Letter['sections'] {
  const isSplit = item.points.length > 0
  const answers = asks.map(({ text }, index) => {
    const { answer, text: written } = values.answers?.[index] ?? {}
    const [first = '', ...rest] = linesOf(written)
    const verdict = answer ? words.answer[answer] : words.unanswered
    return {
      heading: isSplit ? words.askHeading(index + 1, text.replace(/[。；;.]$/, '')) : null,
      paragraphs: [`${verdict}${first}`, ...rest],
    }
  })
  const further = furtherOf(values).map(({ title, paragraphs }, index) => ({
    heading: isSplit ? words.heading(answers.length + index + 1, title) : title,
    paragraphs,
  }))
  return [...answers, ...further]
}

function furtherOf({ planText, planDueOn, planResponsible, reason, upwardTo, upwardOn }: ReplyValues) {
  const plan = linesOf(planText)
  const last = plan.at(-1)
  const dated =
    last &&
    words.plan({
      text: last,
      ...(planDueOn ? { dueOn: planDueOn as PlainDate } : {}), // a date input holds a day
      ...(planResponsible ? { responsible: planResponsible } : {}),
    })
  return [
    ...(dated ? [{ title: words.planHeading, paragraphs: [...plan.slice(0, -1), dated] }] : []),
    ...(reason?.trim() ? [{ title: words.reasonHeading, paragraphs: linesOf(reason) }] : []),
    ...(upwardTo?.trim() && upwardOn
      ? [
          {
            title: words.upwardHeading,
            paragraphs: [words.upward({ to: upwardTo, on: upwardOn as PlainDate })], // as above
          },
        ]
      : []),
  ]
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
}
