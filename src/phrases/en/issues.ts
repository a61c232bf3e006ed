import type { IssueText } from '../issue-phrases.ts'

/** Missing, or of another kind: Zod does not tell the two apart. */
const kinds: { readonly [expected: string]: string } = {
  int: 'Enter a whole number',
  number: 'Enter a number',
  array: 'Enter at least one',
}
const formats: { readonly [format: string]: string } = {
  email: 'Enter a mail address',
  url: 'Enter a web address',
  uuid: 'The number is malformed; reload the page and try again',
  date: 'Enter a day that exists, such as 2024-06-28',
}
/** Issues that Zod did not find itself, by their reason. */
const reasons: { readonly [reason: string]: string } = {
  unstorableText: 'This holds a sign that cannot be kept; take it out and enter it again',
  noRunningNumber: 'put the running number {seq} into it, for example {year}-{seq:3}',
  noSuchMinute: 'Enter a day and time that exist, such as 2024-01-20T17:00',
  draftTooLong: 'The draft is too long; shorten it before it is kept',
  noSuchDay: 'Enter a day that exists, from 1949 to 2199, such as 2024-06-28',
  noSuchFixedDay:
    'Enter a day of the year, such as 06-30, or a day that exists, from 1949 to 2199, such as 2024-06-30',
  tooDeep: 'This is nested too deep to be handled',
}

/** What is wanted in a field that was filled in wrongly. */
export const issueText: IssueText = issue => {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'Fill this in'
    case 'too_small':
      return least(issue.origin, Number(issue.minimum))
    case 'too_big':
      return most(issue.origin, Number(issue.maximum))
    case 'invalid_value':
    case 'invalid_union':
      return 'Choose one of the options given'
    case 'invalid_format':
      return formats[issue.format] ?? 'The form is not right; enter it as asked'
    case 'unrecognized_keys':
      return `Not wanted here: ${issue.keys.join(', ')}`
    case 'not_multiple_of':
      return `It must be a multiple of ${issue.divisor}`
    case 'custom':
      return reasons[String(issue.params?.reason)] ?? 'This does not fit; check it'
    default:
      return 'This does not fit; check it'
  }
}

function least(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? 'Fill this in' : `Enter at least ${minimum} signs`
  if (origin === 'array' || origin === 'set') return `Enter at least ${minimum}`
  return `It cannot be less than ${minimum}`
}

function most(origin: string, maximum: number): string {
  if (origin === 'string') return `It cannot have more than ${maximum} signs`
  if (origin === 'array' || origin === 'set') return `It cannot have more than ${maximum} entries`
  return `It cannot be more than ${maximum}`
}
