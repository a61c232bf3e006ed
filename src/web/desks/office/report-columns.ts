/** Columns of the table of units, each with the head it has on the first page too. */
export const reportColumns = [
  ['total', 'assigned'],
  ['replying', 'asHost'],
  ['signed', 'signed'],
  ['fiveFixed', 'fiveFixed'],
  ['met', 'met'],
  ['replied', 'replied'],
  ['overdue', 'overdue'],
  ['solved', 'solved'],
  ['firstSatisfied', 'firstSatisfied'],
  ['satisfied', 'satisfied'],
  ['rehandled', 'rehandled'],
] as const
