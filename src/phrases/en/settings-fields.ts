import type { SettingsWords } from '../settings-phrases.ts'

/** Name, meaning and ground of each setting. */
export const settingsWords: SettingsWords = {
  subjects: {
    numbering: 'Numbers and cut-off',
    filing: 'Filing',
    assignment: 'Assignment and receipt',
    deadlines: 'Time limits',
    contact: 'Contact',
    reply: 'Reply',
    delivery: 'Delivery',
    feedback: 'Feedback and re-handling',
    milestones: 'Early dates and special limits',
    extension: 'Extension and pause',
    followUp: 'Follow-up',
    other: 'Other',
  },
  issueOf: (field, text) => `“${field}”: ${text}`,
  fields: {
    numberTemplate: {
      label: 'Form of the number',
      explain:
        '{seq} is the running number, {seq:3} pads it to three figures; {year}, {term}, {session}, {kind}, {period} and {category} may stand beside it: {year}-{seq:3} gives 2024-007. No national rule.',
    },
    submissionNumberTemplate: {
      label: 'Form of the submission number',
      explain:
        'Given on handing in, to ask by before the official number; of the same parts. Left empty, none is given.',
    },
    numberSequences: {
      label: 'Numbering of plenary and between',
      explain:
        'Whether items of the plenary and those between two plenaries are counted on together or apart.',
      options: { together: 'together', byPeriod: 'apart' },
    },
    numberWords: {
      label: 'Words in numbers',
      explain: 'What stands for {kind} and {period} in a number.',
      parts: {
        suggestion: 'Suggestion',
        proposal: 'Proposal',
        inSession: 'During the plenary',
        betweenSessions: 'Between plenaries',
      },
    },
    sessionItemsFromMonths: {
      label: 'Months before the opening that count',
      explain:
        'How many months before the opening an item counts as one of the plenary already. Fuyang counts proposals from three months before; 0 counts from the opening.',
      parts: { suggestion: 'Suggestions', proposal: 'Proposals' },
    },
    categories: {
      label: 'Categories of items',
      explain: 'Chosen at filing, in this order. There is no national scheme; the county decides.',
    },
    recesses: {
      label: 'Recesses',
      explain: 'Days of the year on which units are neither asked about draft allotments nor reminded.',
      parts: { from: 'From', to: 'To' },
    },
    objectionWindow: {
      label: 'Objection window',
      explain:
        'How long a unit may object after assignment; silence is acceptance. From 3 to 15 working days by place.',
    },
    leaderReadsFirst: {
      label: 'The leader reads before the reply is drafted',
      explain: 'The unit’s leader reads and signs each item before its handler drafts the reply.',
    },
    leaderLeadsKeyItems: {
      label: 'Key items are led by the main leader',
      explain: 'The reply to a key item is drafted only once the unit’s main leader has taken the lead.',
    },
    leaderOwnItems: {
      label: 'Items led by the leader himself',
      explain:
        'At least so many items of a unit, or so many of a hundred, are led by its leader (Daying 5 %, Guangzhou one a year). Counted, not enforced.',
      parts: { least: 'at least items', percent: 'at least of a hundred' },
    },
    fiveFixesBeforeContact: {
      label: 'Five fixes before the first contact',
      explain: 'It is clear who answers for the part before anybody begins.',
    },
    fiveFixesBeforeReply: {
      label: 'Five fixes before drafting',
      explain:
        'Leader in charge, section, standard, date and supervising person are fixed before a reply is drafted.',
    },
    replyLimit: {
      label: 'Reply limit',
      explain:
        'Law on Deputies, article 51: three months from assignment. Henan and Zhejiang count from receipt, townships of Shandong from the closing of the session; a fixed date is possible too.',
    },
    difficultReplyLimit: {
      label: 'Reply limit of difficult items',
      explain:
        'Items classed as difficult at assignment, which is not the same as an extension asked for later. Law on Deputies, article 51: wide scope and great difficulty, six months from assignment.',
    },
    coHostOpinionLimit: {
      label: 'Co-host opinion limit',
      explain:
        'Co-hosts send their opinion to the host by then. One month in most places, two in Henan and Zhejiang.',
    },
    firstContactLimit: {
      label: 'First contact limit',
      explain:
        'First contact with the proposer. Chongqing: 20 working days from receipt; Suizhou: 20 days; Chongyi: 15 working days after assignment.',
    },
    volumeExtensions: {
      label: 'More time for many items',
      explain:
        'From how many items of a session that a unit answers itself each of them gets so many days more; fixed at assignment. A city in Liaoning: 10 days from 20 items, 15 from 50.',
      parts: { fromItems: 'from items', days: 'more', unit: 'unit' },
      options: { naturalDay: 'days', workingDay: 'working days' },
    },
    datesAfterRuleChange: {
      label: 'Dates already set, when rules or calendar change',
      explain:
        'Recalculated: the dates that would move are listed, and the supervision office moves them at once, with the reason in the history. Kept: what was set stays.',
      options: { recalculate: 'previewed and recalculated by the supervision office', keep: 'kept' },
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
    requiredContacts: {
      label: 'Contacts needed before the reply',
      explain:
        'For example three meetings, or at least two consultations. Where a proposer says that no visit is needed, face-to-face ones are not asked for. Empty: only “contact before reply”.',
      parts: {
        phase: 'phase',
        least: 'at least',
        faceToFace: 'face to face',
        confirmed: 'confirmed by a proposer',
      },
      options: { any: 'any phase', before: 'before handling', during: 'during handling' },
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
      options: {
        unitHandler: 'section',
        unitOffice: 'office',
        unitLeader: 'any leader',
        leaderInCharge: 'leader in charge (five fixes)',
        mainLeader: 'main leader',
        keyItem: 'key items',
        difficult: 'difficult items',
        commitment: 'promises',
        unresolved: 'what stays unsolved',
        money: 'money or projects involved',
        suggestion: 'suggestions',
        proposal: 'proposals',
      },
      parts: { by: 'By', name: 'Name of the step', when: 'Only when (none: always)' },
    },
    signer: {
      label: 'Who signs',
      explain:
        'The main leader in Henan and Chongqing, the responsible person in Shanghai and Qingdao. While a unit has no main leader on record, any of its leaders signs.',
      options: {
        mainLeader: 'main leader',
        responsiblePerson: 'any leader',
        leaderInCharge: 'leader in charge',
      },
    },
    mainLeaderSignsWhen: {
      label: 'Always signed by the main leader',
      explain: 'Letters of these sorts, whoever else may sign.',
      options: {
        keyItem: 'key items',
        difficult: 'difficult items',
        commitment: 'promises',
        unresolved: 'what stays unsolved',
        money: 'money or projects involved',
        suggestion: 'suggestions',
        proposal: 'proposals',
      },
    },
    countersign: {
      label: 'Countersigning',
      explain:
        'Whether co-hosts and joint hosts agree to the very text of the host; without it no clearance, or no signature.',
      options: {
        none: 'not asked for',
        beforeClearance: 'before clearance',
        beforeSigning: 'before signing',
      },
    },
    countersignLimit: {
      label: 'Time to countersign',
      explain: 'From the day the text is sent round; never after the host’s own date.',
    },
    jointHostReplies: {
      label: 'Replies of joint hosts',
      explain: 'Each writes its own, or the first writes one agreed letter. Shanghai 2015, article 17: one.',
      options: { each: 'each its own', oneAgreed: 'one agreed letter' },
    },
    keyItemsInGovernmentsName: {
      label: 'Key items in the government’s name',
      explain:
        'When yes, a key item cannot be allotted or assigned unless it is handled in the county government’s name, as in Huoqiu.',
    },
    governmentAgencyCode: {
      label: 'Agency code of the county government',
      explain:
        'Letters in the government’s name are numbered under this code, in a series apart from those of the units.',
    },
    resultClasses: {
      label: 'Result classes',
      explain:
        'Chosen with the reply, in this order. Figures use the attributes, never the letter, because B and C differ by place.',
      options: { green: 'green', blue: 'blue', yellow: 'yellow', red: 'red', grey: 'grey' },
      parts: {
        code: 'Code',
        label: 'Meaning (Chinese)',
        labelEn: 'Meaning (English)',
        isResolved: 'Counts as solved',
        isCommitment: 'Is a promise, to be followed up',
        isReference: 'For reference',
        needsPlan: 'Needs a plan',
        needsDeadline: 'The plan names its day and the responsible person',
        needsReason: 'Needs the reason why not',
        needsUpwardReport: 'Needs when and to whom it was reported upward',
        colour: 'Colour',
      },
    },
    feedbackLimit: {
      label: 'Feedback limit',
      explain:
        'How long a proposer may judge a reply, from its delivery, its issue, or the last reading. 10 working days in Henan, 15 in Beijing, 20 in Chongqing.',
    },
    rehandlingLimit: {
      label: 'Re-handling limit',
      explain:
        'Time for the next reply after a dissatisfied judgement. One month in most places, from 15 days to 3 months.',
    },
    delegationCheck: {
      label: 'Checked by the delegation first',
      explain: 'Suggestions of the plenary pass the lead’s delegation first. Henan 2017, article 11.',
    },
    delegationsMayPropose: {
      label: 'Delegations may propose',
      explain:
        'Whether a delegation may hand in under its own name. Chongqing 2017, article 8, says so; most places have deputies alone.',
    },
    collectiveOnlyInSession: {
      label: 'Groups that hand in during the plenary only',
      explain:
        'Under these names nothing is handed in between plenaries; papers entered by an office are not bound. Sectors in the CPPCC, delegations in Chongqing.',
      options: { sector: 'sector group', delegation: 'delegation' },
    },
    withdrawalUntil: {
      label: 'Withdrawal is open until',
      explain: 'The lead may withdraw until then. Beijing 2014: before assignment.',
      options: { filing: 'filing', assignment: 'assignment', reply: 'the reply' },
    },
    withdrawalNeedsAll: {
      label: 'Withdrawal needs all signatories',
      explain: 'A joint item is withdrawn only if all signatories agree. Shanghai 2015.',
    },
    groundsForSuggestions: {
      label: 'Grounds for not accepting a suggestion',
      explain:
        'The provinces list different cases: Chongqing six, Shanghai seven. Choose those of the rules of your province.',
      options: {
        nothing: 'not passed on',
        opinionInformation: 'public-opinion information',
        memberLetter: 'letter of a member',
        deputyLetter: 'letter of a deputy',
        petition: 'petition office',
        reference: 'reference piece',
        otherAuthority: 'authority outside the county',
      },
      parts: {
        code: 'Code',
        label: 'Ground (Chinese)',
        labelEn: 'Ground (English)',
        disposal: 'What usually becomes of it',
        notice: 'What the proposer is told (may be changed before it is sent)',
      },
    },
    groundsForProposals: {
      label: 'Grounds for not filing a proposal',
      explain: 'The national CPPCC rules list ten grounds; a county may have more or fewer.',
      options: {
        nothing: 'not passed on',
        opinionInformation: 'public-opinion information',
        memberLetter: 'letter of a member',
        deputyLetter: 'letter of a deputy',
        petition: 'petition office',
        reference: 'reference piece',
        otherAuthority: 'authority outside the county',
      },
      parts: {
        code: 'Code',
        label: 'Ground (Chinese)',
        labelEn: 'Ground (English)',
        disposal: 'What usually becomes of it',
        notice: 'What the proposer is told (may be changed before it is sent)',
      },
    },
    conversionsOfSuggestions: {
      label: 'What a suggestion may become',
      explain: 'A suggestion that is not accepted may go on this way, and the deputy is told.',
      options: {
        opinionInformation: 'public-opinion information',
        memberLetter: 'letter of a member',
        deputyLetter: 'letter of a deputy',
        petition: 'petition office',
        reference: 'reference piece',
        otherAuthority: 'authority outside the county',
      },
    },
    conversionsOfProposals: {
      label: 'What a proposal may become',
      explain: 'A proposal that is not filed may go on this way, and its proposer is told.',
      options: {
        opinionInformation: 'public-opinion information',
        memberLetter: 'letter of a member',
        deputyLetter: 'letter of a deputy',
        petition: 'petition office',
        reference: 'reference piece',
        otherAuthority: 'authority outside the county',
      },
    },
    coHostRetryLimit: {
      label: 'Limit of a new co-host opinion',
      explain:
        'A co-host whose opinion came back as empty gives a new one by then. Chongqing: 5 working days.',
    },
    milestones: {
      label: 'Early dates',
      explain:
        'Dates on the way to the reply: a limit from the assignment, or a share of the time to the due day.',
      options: {
        plan: 'five fixes',
        firstContact: 'first contact',
        meeting: 'meeting',
        draft: 'draft',
        clearance: 'clearance',
        delivery: 'delivery',
      },
      parts: { what: 'step', limit: 'limit', share: 'share in hundredths' },
    },
    limitRules: {
      label: 'Limits of some items only',
      explain: 'The first that fits goes before the plain limits; a condition left out holds for all.',
      options: {
        reply: 'reply',
        coHost: 'co-host',
        plan: 'five fixes',
        firstContact: 'first contact',
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
        member: 'CPPCC member',
        delegation: 'delegation',
        party: 'democratic party',
        organisation: 'people’s organisation',
        committee: 'special committee',
        sector: 'sector',
        national: 'national',
        provincial: 'provincial',
        city: 'city',
        township: 'township',
      },
      parts: {
        what: 'for',
        limit: 'limit',
        kind: 'kind',
        period: 'period',
        role: 'role',
        proposerType: 'lead is',
        category: 'category',
        level: 'level',
        isKey: 'key item',
        isDifficult: 'difficult item',
      },
    },
    localReplyDate: {
      label: 'Local date of replies',
      explain:
        'A date of the county beside the statutory limit; both are shown and the earlier one warned on.',
    },
    coHostDaysBeforeHost: {
      label: 'Days of co-hosts before the host',
      explain:
        'Co-host opinions are due so many days before the host. Fengyang: 20; not set, the plain limit counts.',
    },
    extensionMaxMonths: {
      label: 'Longest time with extension (months)',
      explain: 'From assignment, extension included. Law on Deputies, article 51: six months at most.',
    },
    extensionApprover: {
      label: 'Who approves an extension',
      explain: 'The assigning office, the body of the item, or one after the other; it differs by place.',
      options: {
        supervisionOffice: 'supervision office',
        body: 'congress or CPPCC body',
        both: 'both, in turn',
      },
    },
    pauseAddsBack: {
      label: 'How a pause is added back',
      explain: 'The time of a pause does not count; it is added as working days or as days.',
      options: { workingDay: 'working days', naturalDay: 'days' },
    },
    governmentPreCheck: {
      label: 'Pre-check by the supervision office',
      explain: 'Whether signed letters pass the supervision office before they are numbered.',
      options: { none: 'none', listed: 'the listed ones', all: 'all' },
    },
    preCheckWhen: {
      label: 'When the pre-check applies',
      explain: 'For the choice of the listed ones above.',
      options: {
        keyItem: 'key items',
        suggestion: 'suggestions',
        proposal: 'proposals',
        difficult: 'difficult items',
        commitment: 'promises',
        unresolved: 'what stays unsolved',
        money: 'money or projects involved',
      },
    },
    suggestionAddressees: {
      label: 'Who gets the reply to a joint suggestion',
      explain:
        'Each signatory (Henan, Zhejiang, Fujian, Chongqing, Shanghai); the lead may relay to those who agree (national rule, Shandong); mainly the lead (Qingdao). Merged items are answered each.',
      options: {
        everybody: 'every signatory',
        lead: 'the lead alone',
        leadRelays: 'the lead passes it on to those who agree',
      },
    },
    proposalAddressees: {
      label: 'Who gets the reply to a joint proposal',
      explain:
        'Each signatory (Foping). Merged items are answered each; an organisation gets its own letter.',
      options: {
        everybody: 'every signatory',
        lead: 'the lead alone',
        leadRelays: 'the lead passes it on to those who agree',
      },
    },
    respondents: {
      label: 'Whose answers complete a round',
      explain: 'The lead’s or everybody’s. In Shandong and Chongqing the lead answers for all.',
      options: { everybody: 'everybody', lead: 'the lead' },
    },
    nonResponse: {
      label: 'What silence means',
      explain:
        'Who has not judged after a reminder is outside the base of the satisfaction rate (Chongqing), in it but not satisfied, or taken as satisfied. The last was found nowhere.',
      options: {
        excluded: 'outside the base',
        unanswered: 'in the base, not satisfied',
        satisfied: 'counts as satisfied',
      },
    },
    feedbackReminderLimit: {
      label: 'Reminder after delivery',
      explain: 'Who has not judged by then is reminded once by the system; shorter than the time to judge.',
    },
    linkDays: {
      label: 'Days of a personal link',
      explain:
        'How long a proposer may read and judge by a link without signing in, to the end of the last day.',
    },
    surveyScale: {
      label: 'Scale of judgement',
      explain: 'The words of the form, each with what it counts as in every figure.',
      options: {
        satisfied: 'satisfied',
        basicallySatisfied: 'basically satisfied',
        understanding: 'understanding (apart, not satisfied)',
        dissatisfied: 'dissatisfied',
      },
      parts: { code: 'Code', label: 'Word (Chinese)', labelEn: 'Word (English)', level: 'Counts as' },
    },
    surveyQuestions: {
      label: 'Further questions',
      explain:
        'What the form asks besides attitude and result: visited or not, does the reply fit. It may be asked only after a given answer to an earlier question, for one kind only, or in certain rounds only.',
      options: {
        everybody: 'everybody',
        persons: 'persons',
        collectives: 'collective proposers',
        all: 'in every round',
        first: 'in the first round only',
        later: 'only once handled again',
        suggestion: 'suggestions',
        proposal: 'proposals',
      },
      parts: {
        code: 'Code',
        label: 'Words (Chinese)',
        labelEn: 'Words (English)',
        options: 'Answers',
        askedOf: 'Asked of',
        isRequired: 'Must be answered',
        rounds: 'In which rounds',
        kind: 'Kind',
        onlyIf: 'Asked only if',
        question: 'Earlier question (its code; attitude, result)',
        answer: 'was answered (code)',
      },
    },
    judgeEveryPoint: {
      label: 'Judge each ask',
      explain: 'Each ask that was answered must be judged; otherwise it may be.',
    },
    paperFeedbackNeedsScan: {
      label: 'A judgement entered from paper needs its scan',
      explain: 'Whoever enters what a proposer wrote on paper uploads the paper, so that it can be compared.',
    },
    rehandlingStart: {
      label: 'How re-handling starts',
      explain: 'On review (Chongqing, Shanghai) or by rule (Henan, Shandong, Zhejiang).',
      options: { reviewed: 'on review', automatic: 'by rule' },
    },
    rehandleBasicallySatisfied: {
      label: 'Basically satisfied is handled again',
      explain: 'One county asks for a further answer then too.',
    },
    maxRounds: {
      label: 'Rounds at most',
      explain: 'How often a part is handled at most.',
    },
    conciliationAfterLastRound: {
      label: 'Conciliation after the last round',
      explain: 'Both sides are brought together before closing. Chongqing and Sichuan do so.',
    },
    afterLastRound: {
      label: 'Form after the last round',
      explain:
        'What is held before closing: conciliation (Chongqing), an evaluation by units and experts (Henan), a special explanation (Sichuan).',
      options: {
        conciliation: 'conciliation, in any form',
        evaluation: 'evaluation by units and experts',
        specialExplanation: 'special explanation, or a meeting',
      },
    },
    promiseReviewLimit: {
      label: 'Progress of promises every',
      explain: 'Progress of a promise is reported at least so often; quarterly in most places.',
    },
    promiseLimitWithoutDay: {
      label: 'Due day of promises without one',
      explain: 'A promise whose letter names no day is due then.',
    },
    parkedReviewLimit: {
      label: 'Parked matters are looked at every',
      explain: 'What could not be solved is looked at again so often.',
    },
    classChangeConsent: {
      label: 'Consent to a changed class',
      explain: 'Whether a proposer’s judgement is needed before a promised class becomes a solved one.',
      options: { needed: 'needed', unlessNotKept: 'unless judged not kept', notAsked: 'not asked' },
    },
    consultBeforeAssignment: {
      label: 'Units are asked before the assignment',
      explain:
        'No assignment while they may still answer; the meeting deals with disputes only. Benxi Pingshan.',
    },
    lateObjections: {
      label: 'Objections after the window',
      explain: 'Whether one is still possible. Yulin and Jia county refuse them.',
      options: { refused: 'refused', leaderMayObject: 'the unit’s leader may object' },
    },
    secondObjection: {
      label: 'Objection after a ruling',
      explain: 'Whether a unit may object once more. In Yulin the main leader signs the second one.',
      options: { none: 'no', byLeader: 'once more, by the leader' },
    },
    rulingAfterReturns: {
      label: 'Returns before a leader must rule',
      explain: 'From then on nothing is passed on by agreement and the leader is named; 0 sets no number.',
    },
    clockAfterReassignment: {
      label: 'The clock after reassignment',
      explain: 'Whether it restarts for the new unit or goes on.',
      options: { restarts: 'restarts', goesOn: 'goes on' },
    },
    proposersMayObject: {
      label: 'Proposers may object to the units',
      explain: 'The office must answer. Shanghai 2015, article 14.',
    },
  },
}
