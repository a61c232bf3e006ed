import type { PersonalLinkPhrases } from '../zh-CN/personal-link.ts'

/** Personal links: what is sent to a proposer, and what is read after opening one. */
export const personalLink: PersonalLinkPhrases = {
  message: ({ jurisdiction, proposerName, title, address, validUntil }) =>
    `Dear ${proposerName},\n“${title}” has been replied to. Open this link to read the reply and to judge it, without signing in:\n${address}\nIt opens until the end of ${validUntil} and is for you alone; please do not pass it on. Your judgement goes past the unit, which cannot read it before the round is complete.\n${jurisdiction}`,
  create: 'Send a personal link',
  to: 'To',
  once: 'Copy it for the person, or print it. The link is shown here once.',
  for: (name, until) => `For ${name}, until the end of ${until}`,
  judge: 'Judge this reply',
  expiredTitle: 'This link is no longer valid',
  expired: until =>
    `It opened until the end of ${until}. Your reply, and what you answered, are still there.`,
  askAgain: 'Please send me a new one',
  asked: 'The office has been told and will send you a new link.',
  notFound: 'There is no such link. See whether it was copied whole, or ask the office.',
  contact: 'A unit says that it contacted you. Is that so?',
  given: 'Your judgement was received:',
}
