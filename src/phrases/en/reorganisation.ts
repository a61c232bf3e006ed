import type { ReorganisationWords } from '../zh-CN/reorganisation.ts'

/** The page on which a unit ends and another follows it. */
export const reorganisationWords: ReorganisationWords = {
  title: 'Reorganisation',
  intro:
    'When a unit is renamed, merged or ended, everything it still owes is moved here in one step. The administrator enters the new unit first. What is answered keeps the old name; parts in hand and open promises go to the successor, and the former unit’s accounts keep reading what they saw.',
  former: 'Unit that ends',
  successor: 'Successor',
  reason: 'Ground and reason',
  reasonHint: 'For example: reform plan of the county, duties passed to the transport bureau',
  preview: 'Show what moves',
  none: 'Nothing has to move. Once confirmed, the unit can no longer be chosen.',
  found: (items, steps) => `${steps} things have to move in ${items} items.`,
  staying: items => `${items} more are answered or closed and keep the old name.`,
  item: 'Item',
  what: 'What moves',
  whats: {
    proposeAllotment: 'its place in the draft allotment',
    reassignPart: 'a part in hand',
    handOverPromise: 'an open promise',
  },
  confirm: (former, successor) => `End ${former} and hand over to ${successor}`,
  sure: 'A unit that has ended does not come back. Go on?',
  yes: 'Yes',
  no: 'Not yet',
  working: 'Handing over item by item; please keep this page open …',
  done: steps => `${steps} things were handed over.`,
  left: steps => `${steps} were not, for the reasons below. Hand over again here once they are settled.`,
  why: 'Reason',
  closed: on => ` (ended ${on})`,
}
