import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defaultSettings, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import { people } from '#test/kit/people.ts'
import { assigned, delivered, handledAgain, inHand, type Story } from '#test/kit/story.ts'

const base = { ...defaultSettings, governmentPreCheck: 'none' } as const
const [first, second] = [0, 1] as const

/** A limit of the county, and the date that it makes of the story; the other value was counted by hand. */
const limits: readonly (readonly [
  setting: keyof Settings,
  otherwise: Settings[keyof Settings],
  dateOf: (settings: Settings) => string | undefined,
  usual: string,
  then: string,
])[] = [
  [
    'objectionWindow',
    { value: 10, unit: 'naturalDay' },
    settings => assigned(settings).item.assignments[first]?.objectBefore,
    '2024-05-07',
    '2024-05-06',
  ],
  [
    'replyLimit',
    { value: 2, unit: 'month' },
    settings => assigned(settings).item.assignments[first]?.dueOn,
    '2024-07-26',
    '2024-06-26',
  ],
  [
    'coHostOpinionLimit',
    { value: '05-31', unit: 'date' },
    settings => assigned(settings).item.assignments[second]?.dueOn,
    '2024-05-27',
    '2024-05-31',
  ],
  [
    'firstContactLimit',
    { value: 20, unit: 'naturalDay' },
    settings => assigned(settings).item.assignments[first]?.firstContactBy,
    '2024-05-27',
    '2024-05-16',
  ],
  [
    'feedbackLimit',
    { value: 10, unit: 'naturalDay' },
    settings => delivered(settings).item.replies[0]?.feedbackBy,
    '2024-05-20',
    '2024-05-06',
  ],
  [
    'rehandlingLimit',
    { value: 2, unit: 'month' },
    settings => handledAgain(settings).item.assignments[first]?.dueOn,
    '2024-05-27',
    '2024-06-26',
  ],
  [
    'coHostRetryLimit',
    { value: 10, unit: 'naturalDay' },
    settings => sentBack(settings).item.assignments[second]?.coHostOpinion?.dueOn,
    '2024-05-07',
    '2024-05-06',
  ],
]

function sentBack(settings: Settings): Story {
  const coHost = { assignmentId: 'a1', coHostAssignmentId: 'a2' }
  return inHand(settings)
    .play(people.housingOffice, 'askCoHostOpinion', { ...coHost, matter: '请提意见' })
    .play(people.waterOffice, 'giveCoHostOpinion', { assignmentId: 'a2', text: '没有意见。' })
    .play(people.housingOffice, 'returnCoHostOpinion', { ...coHost, reason: '没有内容' })
}

describe('a limit of the county makes its date', () => {
  for (const [setting, otherwise, dateOf, usual, then] of limits) {
    test(`${setting}: ${usual} by default, ${then} otherwise`, () => {
      assert.equal(dateOf(base), usual)
      assert.equal(dateOf({ ...base, [setting]: otherwise }), then)
    })
  }
})
