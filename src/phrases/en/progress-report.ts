import type { ActivityKind } from '#domain/vocabulary/activity-kinds.ts'
import type { ProgressReportPhrases } from '../zh-CN/progress-report.ts'
import { dayOfYear, writtenDate } from './written-date.ts'

/** The progress report for readers of English; every sentence of the Chinese one. */
export const progressReport: ProgressReportPhrases = {
  title: year => `Progress in handling deputies' suggestions and CPPCC proposals, ${year}`,
  titleParts: year => ["Progress in handling deputies' suggestions ", 'and CPPCC proposals, ', String(year)],
  asOf: date => `(figures as of ${writtenDate(date)})`,
  demonstration: 'Demonstration data, not an official paper',
  headings: {
    basicSituation: '1. Basic situation',
    practices: '2. Main practices',
    nextSteps: '3. Next steps',
  },
  subheading: (order, text) => `(${order}) ${text}`,
  gap: ' ',

  nothingYet: ({ year, asOf }) =>
    `As of ${writtenDate(asOf)} no suggestion of ${year} is registered and no proposal is filed.`,
  received: ({ year, sessions, suggestions, proposals }) =>
    `In ${year}${sessions.length > 0 ? `, for the ${sessions.join(' and the ')}` : ''}, ${[
      ...(suggestions.total > 0
        ? [`${count(suggestions.total, 'suggestion')}${periods(suggestions)} registered`]
        : []),
      ...(proposals.total > 0 ? [`${count(proposals.total, 'proposal')}${periods(proposals)} filed`] : []),
    ].join(' and ')}${
      suggestions.total > 0 && proposals.total > 0
        ? `, ${count(suggestions.total + proposals.total, 'item')} in all`
        : ''
    }.`,
  waiting: waiting => `${count(waiting, 'more item')} handed in, under examination.`,
  notAssigned: asOf => `As of ${writtenDate(asOf)} none of them is assigned.`,
  assigned: ({ asOf, count: done, units, all }) =>
    `As of ${writtenDate(asOf)} ${
      done === all ? 'all are' : `${done} are`
    } assigned to ${count(units, 'unit')}${done === all ? '' : `; ${all - done} wait for assignment`}.`,
  modes: modes => `By mode: ${modes.map(({ name, count }) => `${name} ${count}`).join(', ')}.`,
  modeNames: {
    sole: 'sole handling',
    hostAndCoHost: 'host and co-hosts',
    separate: 'separate handling',
    jointHosts: 'joint hosts',
  },
  met: ({ count, rate, reported }) =>
    `For ${count} a face-to-face consultation is confirmed by the proposer, a meeting rate of ${rate}${
      reported ? ` (${reported} as logged by the units)` : ''
    }.`,
  noneMet: reported =>
    reported > 0
      ? `Units logged a face-to-face consultation for ${reported}; the proposers have yet to confirm.`
      : 'No face-to-face consultation is logged yet.',
  noneReplied: 'All are being handled; none is fully replied yet.',
  replied: ({ count, rate }) => `${count} are replied, a reply rate of ${rate}.`,
  classes: classes =>
    `Items replied to, by result class: ${classes.map(({ code, label, count }) => `${code} (${label}) ${count}`).join(', ')}.`,
  classesTwice: 'An item whose units replied in different classes is counted in each of them.',
  feedback: ({ answered, content, rate, dissatisfied }) =>
    `Proposers judged the result of ${answered}: ${content} satisfied or basically satisfied, a rate of ${rate}${
      dissatisfied > 0 ? `; ${dissatisfied} dissatisfied` : ''
    }.`,
  rehandled: again => `${count(again, 'item')} went into another round.`,
  closed: done => `${count(done, 'item')} closed.`,
  overdue: late => `${count(late, 'item')} past the date for the reply.`,

  practiceHeadings: {
    leadership: 'Leadership and deployment',
    assignment: 'Allotment and assignment',
    responsibility: 'Responsibility and supervision',
    communication: 'Communication with proposers',
  },
  activity: ({ kind, title, heldOn, chair, summary }) =>
    `${dayOfYear(heldOn)}: ${kinds[kind]} “${title}”${chair ? `, chaired by ${chair}` : ''}.${
      summary.trim() ? ` ${sentence(summary)}` : ''
    }`,
  notice: ({ title, number }) => `It issued the notice “${title}” (${number}).`,
  handedOver: items => `${count(items, 'item')} handed over.`,
  points: ({ items, points }) =>
    `${count(items, 'item')} were split into ${count(points, 'point')}, each with its unit.`,
  allSigned: 'All units have returned their receipts.',
  signed: ({ count, rate }) => `For ${count} every unit has returned its receipt, a receipt rate of ${rate}.`,
  objections: ({ raised, adjusted, ruled, open }) =>
    `Units objected ${count(raised, 'time')}: ${[
      ...(adjusted > 0 ? [`${adjusted} adjusted by agreement`] : []),
      ...(ruled > 0 ? [`${ruled} ruled on by the supervision office`] : []),
      ...(open > 0 ? [`${open} still open`] : []),
    ].join(', ')}.`,
  bigUnits: units =>
    `Most items lie with ${units.map(({ name, count }) => `${name} (${count})`).join(', ')}.`,
  fiveFixes: ({ count, rate }) =>
    `Leader in charge, section, standard, deadline and supervisor (the five fixes) are named by every unit for ${count}, a coverage of ${rate}.`,
  contacts: ({ logged, before, during, after }) =>
    `Units contacted proposers ${count(logged, 'time')}: ${[
      ...(before > 0 ? [`${before} before`] : []),
      ...(during > 0 ? [`${during} during`] : []),
      ...(after > 0 ? [`${after} after`] : []),
    ].join(', ')} handling.`,
  faceToFace: ({ faceToFace, confirmed }) =>
    `${faceToFace} of them face to face, ${confirmed} confirmed by the proposer.`,
  noPractices: 'No meeting, assignment, inspection or contact is on record yet.',

  steps: {
    beforeFiling:
      'Register and examine what is handed in without delay, split it into points, and propose units and mode.',
    assign: left => `Assign the remaining ${count(left, 'item')} with unit, mode and deadline.`,
    sign: left => `Have the units sign for or object to ${count(left, 'item')}.`,
    settle: open => `Settle ${count(open, 'open objection')}.`,
    fix: left => `Complete the five fixes of ${count(left, 'item')}.`,
    meet: left =>
      `Have the units consult the proposers of ${count(left, 'item')} face to face before they reply.`,
    reply: ({ count: open, overdue }) =>
      `Have the units reply to ${count(open, 'item')} in time${
        overdue > 0 ? `, urging each of the ${overdue} overdue` : ''
      }.`,
    feedback: left => `Ask the proposers of ${count(left, 'replied item')} for their judgement.`,
    rehandle: left => `Handle ${count(left, 'item')} anew whose proposers are dissatisfied.`,
    commitments: left => `Follow up the plans promised in ${count(left, 'reply', 'replies')}.`,
    allDone: 'Keep an eye on the results of the closed items.',
  },

  tables: {
    overview: 'Table 1  Overview',
    units: 'Table 2  By unit',
    categories: 'Table 3  By category',
    activities: 'Table 4  Meetings and activities of the year',
    figure: 'Figure',
    value: 'Value',
    share: 'Items / base',
    unit: 'Unit',
    total: 'Total',
    sole: 'Sole',
    host: 'Host',
    coHost: 'Co-host',
    separate: 'Separate',
    jointHost: 'Joint host',
    signed: 'Signed',
    fiveFixed: 'Five fixes',
    met: 'Met',
    replied: 'Replied',
    overdue: 'Overdue',
    solved: 'Solved',
    firstSatisfied: 'Satisfied at first',
    satisfied: 'Satisfied finally',
    rehandled: 'Again',
    category: 'Category',
    noCategory: 'None',
    suggestions: 'Suggestions',
    proposals: 'Proposals',
    classCode: code => code,
    date: 'Date',
    kind: 'Kind',
    activity: 'Name',
    items: 'Items assigned',
    sum: 'Total',
    empty: 'None',
    unitsNote:
      'Counted by part (item × unit): each unit of a separately or jointly handled item counts its own. Met, replied and overdue count only parts that owe the proposer a reply.',
    categoriesNote: 'An item answered by several units in different classes stands under each of them.',
  },
  figures: {
    transferred: { label: 'To other authorities', formula: 'of those passed on, sent outside the county' },
    ofOtherLevels: {
      label: 'Of other levels',
      formula: 'items of the city, the province, the nation or a township handled here; in no other figure',
    },
    handled: { label: 'Handled', formula: 'registered or filed and not merged into another item' },
    suggestions: { label: 'Suggestions', formula: 'suggestions handled' },
    suggestionsInSession: {
      label: 'of these in session',
      formula: 'suggestions handed in during the plenary',
    },
    suggestionsBetweenSessions: {
      label: 'of these between sessions',
      formula: 'suggestions handed in between plenaries',
    },
    proposals: { label: 'Proposals', formula: 'proposals handled' },
    assigned: { label: 'Assigned', formula: 'items handled that are assigned' },
    replied: { label: 'Replied', formula: 'items whose every unit delivered its first reply' },
    rehandled: { label: 'Handled again', formula: 'items in a second or later round' },
    closed: { label: 'Closed', formula: 'items closed' },
    dissatisfied: {
      label: 'Dissatisfied',
      formula: 'items with a dissatisfied answer on the result of the standing reply',
    },
    receiptRate: {
      label: 'Receipt rate',
      formula: 'items whose every unit signed or objected ÷ items assigned',
    },
    fiveFixRate: {
      label: 'Five-fix coverage',
      formula: 'items whose every unit named its five fixes ÷ items assigned',
    },
    meetingRate: {
      label: 'Meeting rate',
      formula: 'items with a face-to-face contact a proposer confirmed ÷ items assigned',
    },
    meetingRateReported: {
      label: 'Meeting rate (as logged by units)',
      formula: 'items with a face-to-face contact nobody denied ÷ items assigned',
    },
    replyRate: { label: 'Reply rate', formula: 'items replied ÷ items assigned' },
    satisfactionRate: {
      label: 'Satisfaction rate',
      formula:
        'items whose every answer on the result is at least basically satisfied ÷ items with an answer',
    },
    solvedRate: {
      label: 'Solved rate',
      formula: 'items replied with a class that means solved ÷ items replied',
    },
    firstSatisfactionRate: {
      label: 'First-round satisfaction',
      formula:
        'items whose first letters were judged at least basically satisfied on the result ÷ items whose first letters were judged',
    },
    attitudeRate: {
      label: 'Satisfaction with the attitude',
      formula: 'items judged at least basically satisfied on the attitude ÷ items judged',
    },
    firstAttitudeRate: {
      label: 'First-round satisfaction with the attitude',
      formula:
        'items whose first letters were judged at least basically satisfied on the attitude ÷ items whose first letters were judged',
    },
    responseRate: { label: 'Forms that came back', formula: 'forms received ÷ forms sent, by addressee' },
    rehandlingRate: {
      label: 'Handled again, rate',
      formula: 'items in a second or later round ÷ items replied to',
    },
  },
  notes: 'Definitions',
  note: ({ label, formula, version }) => `${label}: ${formula} (version ${version})`,
  rounding: 'Rates are rounded half-up to two decimals; less than all is never 100%; an empty base is —.',
  date: writtenDate,
}

const kinds: Record<ActivityKind, string> = {
  plenaryMeeting: 'plenary meeting of the government',
  assignmentMeeting: 'assignment meeting',
  executiveMeeting: 'executive meeting of the government',
  discussionMeeting: 'discussion',
  training: 'training',
  fieldResearch: 'field research',
  inspection: 'inspection',
  deputiesInspection: 'inspection by deputies',
}

function count(value: number, one: string, many = `${one}s`): string {
  return `${value} ${value === 1 ? one : many}`
}

function periods({
  total,
  inSession,
  betweenSessions,
}: {
  total: number
  inSession: number
  betweenSessions: number
}): string {
  return total > 0 && betweenSessions > 0
    ? ` (${inSession} in session, ${betweenSessions} between sessions)`
    : ''
}

function sentence(text: string): string {
  const said = text.replaceAll(/\s*\n\s*/g, ' ').trim()
  return /[.!?。！？]$/.test(said) ? said : `${said}.`
}
