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
    followUp: 'Follow-up',
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
      parts: { by: 'by', name: 'name', when: 'only for (none: always)' },
      options: {
        unitHandler: 'section, handler',
        unitOffice: 'office',
        unitLeader: 'leader',
        difficult: 'difficult items',
        commitment: 'promises',
        unresolved: 'neither solved nor promised',
        money: 'money or a project',
      },
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
    delegationCheck: {
      label: 'Delegation checks first',
      explain:
        'Suggestions of the plenary pass the lead’s delegation before the congress office. Henan 2017, article 11.',
    },
    withdrawalUntil: {
      label: 'Withdrawal is open until',
      explain: 'The lead may withdraw before the end of this stage. Beijing 2014: before assignment.',
      options: { filing: 'before filing', assignment: 'before assignment', reply: 'before the reply' },
    },
    withdrawalNeedsAll: {
      label: 'All signatories agree to a withdrawal',
      explain: 'One refusal keeps a joint item in handling. Shanghai 2015.',
    },
    conversionsOfSuggestions: {
      label: 'A suggestion may become',
      explain: 'Where it may go instead of being handled; the proposer is told.',
      options: {
        opinionInformation: 'public-opinion information',
        memberLetter: 'member’s letter',
        deputyLetter: 'deputy’s letter',
        petition: 'petition channel',
        reference: 'reference piece',
        otherAuthority: 'authority outside the county',
      },
    },
    conversionsOfProposals: {
      label: 'A proposal may become',
      explain: 'Where it may go instead of being filed; the proposer is told.',
      options: {
        opinionInformation: 'public-opinion information',
        memberLetter: 'member’s letter',
        deputyLetter: 'deputy’s letter',
        petition: 'petition channel',
        reference: 'reference piece',
        otherAuthority: 'authority outside the county',
      },
    },
    coHostRetryLimit: {
      label: 'New date of an opinion sent back',
      explain: 'When the host found it empty. Chongqing 2017: 5 working days.',
    },
    governmentPreCheck: {
      label: 'Pre-check by the supervision office',
      explain: 'Whether signed letters pass the supervision office before they are numbered.',
      options: { none: 'none', listed: 'the listed ones', all: 'all' },
    },
    preCheckWhen: {
      label: 'Letters for the pre-check',
      explain: 'When the pre-check is for listed letters: those to which one of these applies.',
      options: {
        difficult: 'difficult items',
        commitment: 'promises',
        unresolved: 'neither solved nor promised',
        money: 'money or a project involved',
      },
    },
    respondents: {
      label: 'Whose judgement completes a round',
      explain: 'Of a joint item everybody’s, or the lead’s. The others may judge in any case.',
      options: { everybody: 'everybody’s', lead: 'the lead’s' },
    },
    surveyScale: {
      label: 'Scale of the judgement',
      explain: 'The words for attitude and result, each with what it counts as.',
      parts: { code: 'code', label: 'name', labelEn: 'English name', level: 'counts as' },
      options: {
        satisfied: 'satisfied',
        basicallySatisfied: 'basically satisfied',
        dissatisfied: 'dissatisfied',
      },
    },
    surveyQuestions: {
      label: 'Further questions',
      explain: 'What the form asks besides attitude and result: visited or not, does the reply fit.',
      parts: {
        code: 'code',
        label: 'question',
        labelEn: 'English question',
        options: 'options',
        askedOf: 'asked of',
        isRequired: 'must be answered',
      },
      options: { everybody: 'everybody', persons: 'persons', collectives: 'collective proposers' },
    },
    judgeEveryPoint: {
      label: 'Every point is judged',
      explain: 'Each point of the reply must be judged; otherwise it may be.',
    },
    rehandlingStart: {
      label: 'How re-handling starts',
      explain: 'By itself (Henan, Shandong, Zhejiang) or on review (Chongqing, Shanghai).',
      options: { reviewed: 'on review', automatic: 'by itself' },
    },
    rehandleBasicallySatisfied: {
      label: '“Basically satisfied” is handled again too',
      explain: 'One county asks for a further answer then.',
    },
    maxRounds: { label: 'Rounds at most', explain: 'How often one unit handles one item.' },
    conciliationAfterLastRound: {
      label: 'Conciliation after the last round',
      explain: 'Still dissatisfied after the last round: closed only once both sides were brought together.',
    },
    milestones: {
      label: 'Early dates',
      explain: 'Dates on the way to the reply, as a limit or a share of the way. First contact has its own.',
      parts: { what: 'step', limit: 'limit', share: 'percent of the way' },
      options: {
        firstContact: 'first contact',
        plan: 'five fixes',
        meeting: 'meeting',
        draft: 'draft',
        clearance: 'clearance',
        delivery: 'delivery',
      },
    },
    limitRules: {
      label: 'Limits for some items',
      explain:
        'The first that fits, from above, goes before the plain limits; a condition left out holds for all.',
      parts: {
        what: 'which limit',
        limit: 'limit',
        kind: 'kind',
        period: 'period',
        role: 'role',
        proposerType: 'lead is a',
        isKey: 'key item',
        isDifficult: 'difficult item',
      },
      options: {
        reply: 'reply',
        coHost: 'co-host opinion',
        firstContact: 'first contact',
        plan: 'five fixes',
        meeting: 'meeting',
        draft: 'draft',
        clearance: 'clearance',
        delivery: 'delivery',
        suggestion: 'suggestion',
        proposal: 'proposal',
        inSession: 'in session',
        betweenSessions: 'between sessions',
        sole: 'sole',
        host: 'host',
        separate: 'separate',
        jointHost: 'joint host',
        deputy: 'deputy',
        member: 'member',
        delegation: 'delegation',
        party: 'party',
        organisation: 'organisation',
        committee: 'committee',
        sector: 'sector',
      },
    },
    localReplyDate: {
      label: 'Local last day of replies',
      explain: 'For example 30 June. Shown beside the legal date; the earlier one warns.',
    },
    coHostDaysBeforeHost: {
      label: 'Opinion before the host’s date, in days',
      explain: 'Fengyang: 20. Left empty, the limit of the opinion counts.',
    },
    extensionMaxMonths: {
      label: 'Longest with an extension, in months',
      explain: 'From the assignment. Six in total by the national rule.',
    },
    extensionApprover: {
      label: 'Who grants extensions',
      explain: 'The assigning office, the body, or both one after the other.',
      options: { supervisionOffice: 'supervision office', body: 'the body’s office', both: 'both' },
    },
    pauseAddsBack: {
      label: 'How a pause is added back',
      explain: 'In working or in natural days.',
      options: { workingDay: 'working days', naturalDay: 'natural days' },
    },
    promiseReviewLimit: { label: 'Report on promises', explain: 'At least so often.' },
    promiseLimitWithoutDay: {
      label: 'Promises without a day are due',
      explain: 'Where the letter names no day.',
    },
    parkedReviewLimit: { label: 'Review of parked matters', explain: 'How often they are looked at again.' },
    classChangeConsent: {
      label: 'From promised to solved, the proposer',
      explain: 'Yanzhou asks deputy, unit and supervising committee.',
      options: {
        needed: 'must agree',
        unlessNotKept: 'must not have said “not kept”',
        notAsked: 'is not asked',
      },
    },
  },
}
