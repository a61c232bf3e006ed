import type { LifecyclePhrases } from '../zh-CN/lifecycle-page.ts'

/** The page of the life cycle: the very tables that decide. */
export const lifecyclePhrases: LifecyclePhrases = {
  title: 'Life cycle',
  intro:
    'These are the tables that decide. A step that is not here cannot happen; who is not named is refused.',
  loading: 'Opening …',
  step: 'Step',
  on: 'Acts on',
  from: 'From',
  to: 'To',
  by: 'By',
  condition: 'Further condition',
  yes: 'yes',
  same: 'as it is',
  separator: ', ',
  things: {
    item: 'item',
    assignment: 'a unit’s part',
    contact: 'contact',
    reply: 'reply',
    promise: 'promise',
    parking: 'parked matter',
  },
  stages: {
    submission: 'Handing in and withdrawing',
    filing: 'Examination',
    points: 'Splitting and proposing units',
    consultation: 'Asking the units first',
    assignment: 'Assignment and handling',
    deadline: 'Dates',
    contact: 'Contact',
    reply: 'Reply',
    countersigning: 'Countersigning',
    feedback: 'Judgement and closing',
    'follow-up': 'Follow-up',
    key: 'Key items',
  },
}
