import type { CalendarWords } from '../zh-CN/calendar.ts'

/** Words of the working calendar and of recalculating dates. */
export const calendarWords: CalendarWords = {
  title: 'Working calendar',
  intro:
    'Every date is counted by this calendar: the holidays of the State Council, and the county’s own days.',
  year: year => String(year),
  previous: 'Year before',
  next: 'Year after',
  month: month => `Month ${month}`,
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  legend: {
    holiday: 'Holiday',
    madeUp: 'Worked in its place',
    weekend: 'Weekend',
    own: 'Entered by the county',
  },
  marks: { holiday: 'off', madeUp: 'on' },
  confirmedTo: date => `Holidays are certain up to ${date}`,
  endsSoon: date =>
    `Holidays are certain only up to ${date}, less than 90 days ahead. Enter the new notice as soon as it is out; until then dates after it are provisional.`,
  edit: 'Enter or change a day',
  date: 'Day',
  kind: 'That day is',
  kinds: { working: 'worked', rest: 'off' },
  reason: 'Name or reason',
  source: 'Source (number of the notice)',
  add: 'Add to the list',
  own: 'Days the county entered',
  noOwn: 'No days were entered for this year.',
  remove: date => `Remove ${date}`,
  removeShort: 'Remove',
  wholeYear: 'Certain up to (once the whole year is entered; optional)',
  save: 'Save this year',
  saved:
    'Saved. Dates that are set do not move by themselves: the supervision office previews and recalculates them.',
  unsaved: 'There are changes that are not saved.',
  changes: {
    title: 'Recalculate dates',
    hint: 'After a rule or the calendar changed: see which dates would move, then move them all at once. Which rules or which days moved them is written into each history. Granted extensions and corrections stay; what was answered or closed is not touched.',
    none: 'By the rules and the calendar of today no date has to move.',
    item: 'Item',
    unit: 'Unit',
    from: 'Now',
    to: 'Then',
    early: 'early dates only',
    reason: 'To add (optional)',
    apply: count => (count === 1 ? 'Move 1 date' : `Move ${count} dates`),
    done: count =>
      `${count} ${count === 1 ? 'item' : 'items'} recalculated; the reason stands in each history.`,
    ahead: {
      title: 'Dates that are set already',
      none: 'No date that is set would move.',
      count: count =>
        count === 1 ? '1 date that is set would move:' : `${count} dates that are set would move:`,
      later:
        'They do not move by themselves. The supervision office gets a message and recalculates them on the page of the calendar.',
    },
  },
}
