import type { Limit } from '#domain/time/limits.ts'
import type { ContactMeans } from '#domain/vocabulary/contact-means.ts'
import type { LetterPhrases } from '../zh-CN/letter.ts'
import { writtenDate } from './written-date.ts'

/** The letter for readers of English. What is sent is the Chinese letter; this one is a reading aid. */
export const letter: LetterPhrases = {
  classMark: code => `Class: ${code || '—'}`,
  signer: name => `Signed by: ${name}`,
  titleParts: ({ kind, period, place, term, ordinal, number, isAgain }) => [
    isAgain ? 'Renewed reply ' : 'Reply ',
    `to ${kind} No. ${number} `,
    ...(period === 'betweenSessions' ? ['handed in between sessions, '] : []),
    `${ordinalWord(ordinal)} session of the `,
    `${ordinalWord(term)} `,
    kind === 'suggestion' ? "People's Congress " : 'CPPCC Committee ',
    `of ${place}`,
  ],
  addressee: ({ name, type, count }) => {
    const title = type === 'deputy' ? 'Deputy ' : type === 'member' ? 'Member ' : ''
    return `${title}${name}${count > 1 ? ` and ${count - 1} more` : ''}`
  },
  addressees: all => `${all.join('; ')}:`,
  opening: ({ title, number }) => `We have received your “${title}” (No. ${number}).`,
  openingToBody: ({ title, number }) => `We have received your “${title}” (No. ${number}).`,
  absorbed: items =>
    `Merged with it and answered here as well: ${items
      .map(({ number, title }) => `${number ? `No. ${number} ` : ''}“${title}”`)
      .join(', ')}.`,
  handledWith: ({ title, number }) => `It was handled together with No. ${number}, “${title}”.`,
  again: ({ firstOn, number }) =>
    `After our ${firstOn ? `reply of ${writtenDate(firstOn)}` : 'earlier reply'}${
      number ? ` (${number})` : ''
    } the matter was taken up again.`,
  met: ({ on, means }) => `On ${writtenDate(on)} we heard your views ${meetings[means]}.`,
  turn: 'Our reply is as follows.',
  gap: ' ',
  askHeading: (order, text) => `${order}. On “${text}”`,
  answer: {
    adopted: 'This point is adopted.',
    partlyAdopted: 'This point is adopted in part.',
    notAdopted: 'This point is not adopted.',
    explained: 'This point is explained as follows.',
  },
  unanswered: '(not answered yet)',
  heading: (order, text) => `${order}. ${text}`,
  opinionsHeading: 'Opinions of the co-hosting units',
  opinion: ({ unit, text }) => `${unit}: ${text}`,
  planHeading: 'Plan',
  plan: ({ text, dueOn, responsible }) =>
    [
      /[.!?。！？]$/.test(text) ? text : `${text}.`,
      ...(dueOn ? [`To be completed by ${writtenDate(dueOn)}.`] : []),
      ...(responsible ? [`Responsible: ${responsible}.`] : []),
    ].join(' '),
  reasonHeading: 'Reason',
  upwardHeading: 'Reported upward',
  upward: ({ to, on }) =>
    `This is for a higher organ to decide. It was reported to ${to} on ${writtenDate(on)}; you will be told what comes of it.`,
  closing: ({ office, limit, by }) =>
    `Please judge the attitude and the result in the opinion form and return it ${
      by ? `by ${writtenDate(by)}` : within(limit)
    } to the ${office}.`,
  thanks: () => 'Thank you for your attention and support.',
  date: writtenDate,
  blankDate: '(no date yet)',
  contact: ({ person, phone }) => `(Contact: ${person || '—'}, telephone: ${phone || '—'})`,
  publication: ({ kind, mayPublish }) =>
    mayPublish === undefined
      ? null
      : `(Publication: the ${kind === 'suggestion' ? 'deputy' : 'proposer'} ${mayPublish ? 'agrees' : 'does not agree'})`,
  copies: all => `Copies to: ${all.join(', ')}.`,
  offices: {
    congress: place =>
      `Deputies Affairs Committee of the Standing Committee of the People's Congress of ${place}`,
    cppcc: place => `Proposals Committee of the CPPCC Committee of ${place}`,
  },
  government: place => `People's Government of ${place}`,
  supervisionOffice: place => `Supervision Office of the People's Government of ${place}`,
  self: () => 'We',
  stamps: {
    demonstration: 'Demonstration',
    unsigned: 'Not signed',
    unnumbered: 'Not numbered and issued',
    opinionOutstanding: 'Co-host opinion outstanding',
  },
}

const meetings: Record<ContactMeans, string> = {
  visit: 'on a visit',
  invitation: 'at our invitation',
  meeting: 'in a consultation meeting',
  siteSurvey: 'on a joint inspection of the site',
  video: 'by video call',
  telephone: 'by telephone',
  letter: 'by letter',
}

function within({ value, unit }: Limit): string {
  if (unit === 'workingDay') return `within ${value} working days`
  if (unit === 'naturalDay') return `within ${value} days`
  return unit === 'month' ? `within ${value} ${value === 1 ? 'month' : 'months'}` : 'in time'
}

function ordinalWord(value: number): string {
  const ending =
    value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
