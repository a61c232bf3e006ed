import assert from 'node:assert/strict'
import type { SurveyQuestion } from './survey.ts'
import { describe, test } from 'node:test'
import { plainDate } from '../../time/plain-date.ts'
import type { Role } from '../../vocabulary/roles.ts'
import type { ClearanceStep } from './clearance-step.ts'
import { contradictions } from './contradictions.ts'
import type { RulesAt } from './contradiction.ts'
import { defaultResultClasses } from './result-class.ts'
import { usualSuggestionGrounds } from './refusal-ground.ts'
import { settingsSamples } from './samples/samples.ts'
import { defaultSettings, type Settings } from './settings.ts'

const [ground, letter] = usualSuggestionGrounds
assert.ok(ground && letter)
const [a, b, c] = defaultResultClasses
assert.ok(a && b && c)
const year = 2024
const _office = { by: 'unitOffice', name: '核稿', when: [] } satisfies ClearanceStep
const _leader = { by: 'unitLeader', name: '审定', when: [] } satisfies ClearanceStep

type Row = readonly [code: string, change: Partial<Settings>, circumstances?: Partial<RulesAt>]

const step = (by: 'unitOffice' | 'unitLeader') => ({ by, name: '审核', when: [] })
const good = { code: 'good', label: '满意', labelEn: 'good', level: 'satisfied' } as const
const bad = { code: 'bad', label: '不满意', labelEn: 'bad', level: 'dissatisfied' } as const
const yes = { code: 'yes', label: '是', labelEn: 'yes' }
const question: SurveyQuestion = {
  code: 'visited',
  label: '是否走访',
  labelEn: 'visited',
  options: [yes, { ...yes, code: 'no' }],
  askedOf: 'everybody',
  isRequired: false,
  rounds: 'all',
}
const followUp = { ...question, code: 'why', label: '为何没有走访' }
const rule = (more: Partial<Settings['limitRules'][number]>) => ({
  what: 'reply' as const,
  limit: { value: 2, unit: 'month' as const },
  ...more,
})
const more = (fromItems: number, days: number) => ({ fromItems, days, unit: 'naturalDay' as const })
const fatal: readonly Row[] = [
  ['difficultShorter', { difficultReplyLimit: { value: 2, unit: 'month' } }],
  [
    'difficultShorter',
    { replyLimit: { value: 60, unit: 'workingDay' }, difficultReplyLimit: { value: 2, unit: 'month' } },
  ],
  [
    'difficultShorter',
    {
      replyLimit: { value: '08-31', unit: 'date' },
      difficultReplyLimit: { value: '2024-06-30', unit: 'date' },
    },
  ],
  ['objectionAfterReply', { objectionWindow: { value: 200, unit: 'naturalDay' } }],
  ['coHostAfterReply', { coHostOpinionLimit: { value: 5, unit: 'month' } }],
  ['contactAfterReply', { firstContactLimit: { value: 4, unit: 'month' } }],
  ['warnedFromTheStart', { replyLimit: { value: 10, unit: 'workingDay' }, warnWorkingDays: 20 }],
  ['limitOfNothing', { feedbackLimit: { value: 0, unit: 'workingDay' } }],
  ['dateOver', { replyLimit: { value: '2023-06-30', unit: 'date' } }],
  ['classTwice', { resultClasses: [a, b, { ...c, code: 'A' }] }],
  ['classLabelTwice', { resultClasses: [a, b, { ...c, label: b.label }] }],
  ['noClassResolved', { resultClasses: [b, c] }],
  ['planWithoutCommitment', { resultClasses: [a, { ...b, isCommitment: false }, c] }],
  ['resolvedAndCommitment', { resultClasses: [a, { ...b, isResolved: true }, c] }],
  ['resolvedNeedsReason', { resultClasses: [{ ...a, needsReason: true }, b, c] }],
  ['noGround', { groundsForProposals: [] }],
  ['groundTwice', { groundsForSuggestions: [ground, { ...ground, label: '另一理由' }] }],
  ['groundLabelTwice', { groundsForSuggestions: [ground, { ...ground, code: 'another' }] }],
  ['disposalNotPossible', { groundsForProposals: [{ ...ground, disposal: 'petition' }] }],
  ['disposalNotPossible', { groundsForSuggestions: [letter], conversionsOfSuggestions: ['reference'] }],
  ['referenceAndMore', { resultClasses: [a, { ...b, isReference: true }, c] }],
  ['deadlineWithoutPlan', { resultClasses: [a, { ...b, needsPlan: false }, c] }],
  ['resolvedNeedsUpward', { resultClasses: [{ ...a, needsUpwardReport: true }, b, c] }],
  ['numberPartUnknown', { numberTemplate: '{colour}{seq}' }],
  ['numberPartUnknown', { submissionNumberTemplate: '{seq:12}' }],
  ['periodNotInNumber', { numberSequences: 'byPeriod' }],
  [
    'periodsReadAlike',
    {
      numberSequences: 'byPeriod',
      numberTemplate: '{period}{seq}',
      numberWords: { ...defaultSettings.numberWords, inSession: '闭' },
    },
  ],
  ['numberPartUnknown', { numberTemplate: '{seq}-{year' }],
  ['recessBackwards', { recesses: [{ from: plainDate('2024-02-17'), to: plainDate('2024-02-09') }] }],
  ['categoryTwice', { categories: ['农林水', '综合', '农林水'] }],
  ['clearedTwiceRunning', { clearanceChain: [step('unitOffice'), step('unitOffice')] }],
  [
    'clearanceWithoutPerson',
    { clearanceChain: [step('unitLeader')] },
    { rolesHeld: new Set<Role>(['unitOffice']) },
  ],
  ['noFaceToFace', { faceToFaceMeans: [] }],
  ['scaleWithoutDissatisfied', { surveyScale: [good, { ...good, code: 'fine', label: '好' }] }],
  ['scaleWithoutSatisfied', { surveyScale: [bad, { ...bad, code: 'poor', label: '差' }] }],
  ['scaleWordTwice', { surveyScale: [good, bad, { ...bad, label: '差' }] }],
  ['questionTwice', { surveyQuestions: [question, { ...question, label: '另一问' }] }],
  ['optionTwice', { surveyQuestions: [{ ...question, options: [yes, yes] }] }],
  [
    'conditionOnNothing',
    { surveyQuestions: [{ ...followUp, onlyIf: { question: 'visited', answer: 'no' } }, question] },
  ],
  [
    'conditionOnNothing',
    { surveyQuestions: [question, { ...followUp, onlyIf: { question: 'visited', answer: 'perhaps' } }] },
  ],
  [
    'conditionOnNothing',
    { surveyQuestions: [{ ...followUp, onlyIf: { question: 'result', answer: 'bad' } }] },
  ],
  [
    'conditionNeverMet',
    {
      surveyQuestions: [
        { ...question, rounds: 'first' },
        { ...followUp, rounds: 'later', onlyIf: { question: 'visited', answer: 'no' } },
      ],
    },
  ],
  ['automaticButOneRound', { rehandlingStart: 'automatic', maxRounds: 1 }],
  ['reminderAfterFeedback', { feedbackReminderLimit: { value: 40, unit: 'workingDay' } }],
  ['preCheckOfNothing', { governmentPreCheck: 'listed', preCheckWhen: [] }],
  ['extensionWithinReply', { extensionMaxMonths: 2 }],
  ['ruleNeverReached', { limitRules: [rule({ kind: 'proposal' }), rule({ kind: 'proposal', isKey: true })] }],
  ['ruleNeverReached', { limitRules: [rule({ isKey: true }), rule({ isKey: true })] }],
  ['ruleOfNoRole', { limitRules: [rule({ role: 'coHost' })] }],
  ['ruleOfNoRole', { limitRules: [rule({ what: 'coHost', role: 'host' })] }],
  [
    'ruleNeverStarts',
    {
      limitRules: [
        rule({ period: 'betweenSessions', limit: { value: 2, unit: 'month', from: 'sessionClosed' } }),
      ],
    },
  ],
  ['ruleOfNoCategory', { limitRules: [rule({ category: '没有的类别' })] }],
  ['ruleOfNothing', { limitRules: [rule({ limit: { value: 0, unit: 'naturalDay' } })] }],
  [
    'milestoneTwice',
    {
      milestones: [
        { what: 'draft', share: 40 },
        { what: 'draft', share: 60 },
      ],
    },
  ],
  ['milestoneAfterReply', { milestones: [{ what: 'plan', limit: { value: 5, unit: 'month' } }] }],
  ['firstContactTwice', { milestones: [{ what: 'firstContact', share: 20 }] }],
  [
    'coHostDaysUnused',
    { coHostDaysBeforeHost: 20, limitRules: [rule({ what: 'coHost', limit: { value: 1, unit: 'month' } })] },
  ],
  ['coHostBeforeAssignment', { coHostDaysBeforeHost: 120 }],
  ['volumeStepTwice', { volumeExtensions: [more(20, 10), more(20, 15)] }],
  ['volumeLessForMore', { volumeExtensions: [more(20, 15), more(50, 10)] }],
  [
    'feedbackAfterRehandling',
    {
      feedbackLimit: { value: 2, unit: 'month' },
      rehandlingLimit: { value: 15, unit: 'naturalDay', from: 'judged' },
    },
  ],
  ['retryAfterReply', { coHostRetryLimit: { value: 5, unit: 'month' } }],
]
const doubtful: readonly Row[] = [
  [
    'dateOverWhenInForce',
    { replyLimit: { value: '2024-06-30', unit: 'date' } },
    { from: plainDate('2024-09-01') },
  ],
  ['commitmentWithoutPlan', { resultClasses: [a, { ...b, needsPlan: false, needsDeadline: false }, c] }],
  ['delegationsBoundInVain', { delegationsMayPropose: false, collectiveOnlyInSession: ['delegation'] }],
  ['agreedWithoutCountersigning', { jointHostReplies: 'oneAgreed' }],
  ['noCategories', { categories: [] }],
  ['afterLastRoundIdle', { afterLastRound: 'evaluation', conciliationAfterLastRound: false }],
  ['silenceIsConsent', { nonResponse: 'satisfied' }],
  ['promisesOfNoClass', { resultClasses: [a, c] }],
]

describe('rules that contradict themselves', () => {
  for (const [rows, isFatal] of [
    [fatal, true],
    [doubtful, false],
  ] as const) {
    for (const [index, [code, change, circumstances]] of rows.entries()) {
      test(`${isFatal ? 'are refused' : 'are pointed out'}: ${code}, ${index}`, () => {
        const found = contradictions({ ...defaultSettings, ...change }, { year, ...circumstances })
        const one = found.find(entry => entry.code === code)
        assert.ok(one, JSON.stringify(found))
        assert.equal(one.isFatal, isFatal)
        const changed = Object.keys(change)
        assert.ok(
          one.fields.some(field => changed.includes(field)),
          'the field that was changed is named',
        )
      })
    }
  }
})

describe('rules that agree with themselves', () => {
  const held = new Set<Role>(['unitOffice', 'unitHandler', 'unitLeader'])
  for (const { name, settings } of [{ name: 'default', settings: defaultSettings }, ...settingsSamples]) {
    test(`have nothing pointed out: ${name}`, () => {
      assert.deepEqual(contradictions(settings, { year, from: plainDate('2024-02-01'), rolesHeld: held }), [])
    })
  }

  test('a narrower rule may stand before a wider one', () => {
    const limitRules = [rule({ kind: 'proposal', isKey: true }), rule({ kind: 'proposal' }), rule({})]
    assert.deepEqual(contradictions({ ...defaultSettings, limitRules }, { year }), [])
  })

  test('limits whose order depends on the day they start are left alone', () => {
    const replyLimit = { value: '06-30', unit: 'date' } as const
    assert.deepEqual(contradictions({ ...defaultSettings, replyLimit }, { year }), [])
  })

  test('before the first account of a unit, no step of clearance lacks its person', () => {
    assert.deepEqual(
      contradictions({ ...defaultSettings, clearanceChain: [step('unitLeader')] }, { year }),
      [],
    )
  })
})
