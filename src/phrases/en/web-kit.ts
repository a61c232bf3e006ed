import type { WebKitPhrases } from '../zh-CN/web-kit.ts'
import { vocabulary } from './vocabulary.ts'

const { startEvents } = vocabulary

/** Words that all pages share. */
export const webKit: WebKitPhrases = {
  date: date => date.slice(0, 10),
  daysLeft: days => (days === 0 ? 'due today' : `${days} working day${days === 1 ? '' : 's'} left`),
  daysLate: days => (days === 0 ? 'overdue' : `${days} working day${days === 1 ? '' : 's'} overdue`),
  lampNone: '—',
  howComputed: 'How the date came about',
  derivation: {
    start: (on, event) => `Counted from ${on}${event ? ` (${startEvents[event]})` : ''}`,
    awaits: event =>
      `To be counted from the ${startEvents[event]}, which is still to come; the date moves when it does`,
    rule: (rule, firstDayCounts) =>
      `Rule: ${rule}, ${firstDayCounts ? 'the day itself counted' : 'from the day after'}`,
    volume: (items, days, isWorking, to) =>
      `${items} items to answer: ${days} ${isWorking ? 'working days' : 'days'} more, to ${to}`,
    workingDays: n => `${n} working days`,
    naturalDays: n => `${n} days`,
    months: n => `${n} months`,
    fixed: day => `fixed date ${day}`,
    holiday: (from, to, name) => `${name}, not counted: ${from}${from === to ? '' : ` to ${to}`}`,
    weekends: days => `Weekend days not counted: ${days}`,
    workedRestDay: (on, name) => `${on} was worked and counts (${name})`,
    reached: on => `Ends on ${on}`,
    rolledOver: (from, to) => `${from} is a rest day; moved to ${to}`,
    share: (percent, from, to) => `${percent} % of the time from ${from} to ${to}`,
    withReply: to => `Later than the reply is due: on the same day, ${to}`,
    beforeHost: (hostDueOn, days) => `${days} days before the host’s day, ${hostDueOn}`,
    extended: (to, on) => `Extended to ${to}, granted on ${on}`,
    paused: (from, to, days, isWorking) =>
      `Clock stopped from ${from} to ${to}: ${days} ${isWorking ? 'working days' : 'days'} added back`,
    corrected: (from, to, on) => `Corrected on ${on}: ${from} became ${to}`,
    provisional: after => `Holidays after ${after} are not announced yet; the date is provisional`,
  },
  problem: { since: 'What changed since you opened it', reload: 'Show how it stands', close: 'Close' },
  loading: 'Loading…',
  retry: 'Try again',
  none: 'none',
}
