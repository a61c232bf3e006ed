import type { SettingsWords } from '../settings-phrases.ts'

/** Name, meaning and ground of each setting. */
export const settingsWords: SettingsWords = {
  subjects: {
    filing: 'Filing',
    assignment: 'Assignment and receipt',
    deadlines: 'Time limits',
    contact: 'Contact',
    reply: 'Reply',
    feedback: 'Feedback and re-handling',
    other: 'Other',
  },
  issueOf: (field, text) => `“${field}”: ${text}`,
  fields: {
    numberTemplate: {
      label: 'Form of the number',
      explain:
        '{seq} is the running number, {seq:3} pads it to three figures, {year} is the year: {year}-{seq:3} gives 2024-007. No national rule.',
    },
    categories: {
      label: 'Categories of items',
      explain: 'Chosen at filing, in this order. There is no national scheme; the county decides.',
    },
    objectionWindow: {
      label: 'Objection window',
      explain:
        'How long a unit may object after assignment; silence is acceptance. From 3 to 15 working days by place.',
    },
    fiveFixesBeforeReply: {
      label: 'Five fixes before drafting',
      explain:
        'Leader in charge, section, standard, date and supervising person are fixed before a reply is drafted.',
    },
    replyLimit: {
      label: 'Reply limit',
      explain:
        'From the day of assignment. Law on Deputies, article 51: three months; a fixed date is possible too.',
    },
    difficultReplyLimit: {
      label: 'Reply limit of difficult items',
      explain:
        'Items of wide scope and great difficulty. Law on Deputies, article 51: six months from assignment.',
    },
    coHostOpinionLimit: {
      label: 'Co-host opinion limit',
      explain:
        'Co-hosts send their opinion to the host by then. One month in most places, two in Henan and Zhejiang.',
    },
    firstContactLimit: {
      label: 'First contact limit',
      explain:
        'First contact with the proposer after assignment. About 20 days in Chongqing and Suizhou, 15 working days in Chongyi.',
    },
    warnWorkingDays: {
      label: 'Working days of warning',
      explain: 'The light turns yellow so many working days before a date, and red after it.',
    },
    faceToFaceMeans: {
      label: 'Means that count as face to face',
      explain:
        'Only these count in the meeting rate. Telephone and letters are contact, usually not a meeting.',
      options: {
        visit: 'visit',
        invitation: 'invitation to the unit',
        meeting: 'meeting',
        siteSurvey: 'site survey',
        video: 'video',
        telephone: 'telephone',
        letter: 'letter',
      },
    },
    contactBeforeReply: {
      label: 'No reply without contact',
      explain:
        'No reply leaves before a contact is on record. Law on Deputies, article 51, demands contact and hearing of views.',
    },
    clearanceChain: {
      label: 'Clearance steps of a reply',
      explain:
        'Who clears in turn before the leader signs. May be empty; the last word is always the leader’s.',
      options: { unitOffice: 'office of the unit checks', unitLeader: 'leader of the unit approves' },
    },
    resultClasses: {
      label: 'Result classes',
      explain:
        'Chosen with the reply. Figures use the attributes, never the letter, because B and C differ by place.',
      parts: {
        code: 'Code',
        label: 'Meaning (Chinese)',
        labelEn: 'Meaning (English)',
        isResolved: 'Counts as solved',
        isCommitment: 'Is a promise, to be followed up',
        needsPlan: 'Needs a plan with a date',
        needsReason: 'Needs the reason why not',
      },
    },
    feedbackLimit: {
      label: 'Feedback limit',
      explain:
        'How long a proposer may judge a reply. 10 working days in Henan, 15 in Beijing, 20 in Chongqing.',
    },
    rehandlingLimit: {
      label: 'Re-handling limit',
      explain: 'Time for the next reply after a dissatisfied judgement. One month in most places.',
    },
  },
}
