import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settingsSchema, type Settings } from '../../jurisdiction/settings/settings.ts'
import { visibleItem } from '../../permission/visible-item.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { delivered, type Story } from '#test/kit/story.ts'
import { feedbackIsComplete } from './verdict.ts'

const { wang, li, supervision, congress, housingOffice, water } = { ...people, water: people.waterOffice }
const content = { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' } as const
const unhappy = { ...content, result: 'dissatisfied', reason: '路灯不亮' } as const

function under(change: Partial<Settings>, story: Story = delivered()): Story {
  story.settings = { ...story.settings, ...change }
  return story
}

function codeOf(outcome: ReturnType<Story['attempt']>): string {
  return isRefusal(outcome) ? outcome.refused : 'done'
}

describe('征询意见表 as data', () => {
  const scale = [
    { code: 'agree', label: '同意', labelEn: 'agree', level: 'satisfied' },
    { code: 'understand', label: '理解', labelEn: 'understand', level: 'basicallySatisfied' },
    { code: 'disagree', label: '不同意', labelEn: 'disagree', level: 'dissatisfied' },
  ] as const

  test('the county’s word is kept and counts as the county says', () => {
    const story = under({ surveyScale: [...scale] })
    story.play(wang, 'giveFeedback', { replyId: 'r1', attitude: 'agree', result: 'understand' })
    const [given] = story.item.feedback
    assert.deepEqual([given?.result, given?.words?.result], ['basicallySatisfied', 'understand'])
  })

  test('a word of another county’s form is no answer', () => {
    assert.equal(
      codeOf(under({ surveyScale: [...scale] }).attempt(wang, 'giveFeedback', content)),
      'unknownOpinion',
    )
  })

  test('dissatisfied in any word needs a reason', () => {
    const answer = { replyId: 'r1', attitude: 'agree', result: 'disagree' }
    assert.equal(
      codeOf(under({ surveyScale: [...scale] }).attempt(wang, 'giveFeedback', answer)),
      'dissatisfiedNeedsReason',
    )
  })

  test('further questions go to whom they are for, and needed ones must be answered', () => {
    const yes = { code: 'yes', label: '是', labelEn: 'yes' }
    const question = {
      code: 'visited',
      label: '是否走访',
      labelEn: 'visited',
      options: [yes, { ...yes, code: 'no' }],
      rounds: 'all' as const,
    }
    const forPersons = { ...question, askedOf: 'persons', isRequired: true } as const
    const forBodies = { ...question, code: 'led', askedOf: 'collectives', isRequired: true } as const
    const rules = { surveyQuestions: [forPersons, forBodies] }
    assert.equal(codeOf(under(rules).attempt(wang, 'giveFeedback', content)), 'questionNotAnswered')
    const answered = { ...content, answers: { visited: 'yes' } }
    assert.equal(codeOf(under(rules).attempt(wang, 'giveFeedback', answered)), 'done')
    const wrong = { ...content, answers: { visited: 'perhaps' } }
    assert.equal(codeOf(under(rules).attempt(wang, 'giveFeedback', wrong)), 'unknownOpinion')
  })

  test('a needed question is missed only where it is asked, and an answer to one not asked is none', () => {
    const yes = { code: 'yes', label: '是', labelEn: 'yes' }
    const question = { ...yes, options: [yes, { ...yes, code: 'no' }], askedOf: 'everybody' as const }
    const needed = { ...question, isRequired: true, rounds: 'all' as const }
    const surveyQuestions = [
      { ...needed, code: 'visited' },
      { ...needed, code: 'why', onlyIf: { question: 'visited', answer: 'no' } },
      { ...needed, code: 'again', rounds: 'later' as const },
    ]
    const outcome = (answers: Record<string, string>) =>
      codeOf(under({ surveyQuestions }).attempt(wang, 'giveFeedback', { ...content, answers }))
    assert.equal(outcome({ visited: 'yes' }), 'done')
    assert.equal(outcome({ visited: 'no' }), 'questionNotAnswered')
    assert.equal(outcome({ visited: 'no', why: 'yes' }), 'done')
    assert.equal(outcome({ visited: 'yes', why: 'yes' }), 'unknownOpinion')
  })

  test('ask by ask: the same list as in the reply, all of it where the county demands it', () => {
    const rules = { judgeEveryPoint: true }
    const one = { ...content, points: [{ pointId: 'p1', verdict: 'solved' as const }] }
    assert.equal(codeOf(under(rules).attempt(wang, 'giveFeedback', one)), 'pointNotJudged')
    assert.equal(codeOf(under({}).attempt(wang, 'giveFeedback', one)), 'done')
    const strange = { ...content, points: [{ pointId: 'p9', verdict: 'solved' as const }] }
    assert.equal(codeOf(under({}).attempt(wang, 'giveFeedback', strange)), 'unknownTarget')
  })

  test('no form comes with an answer already chosen', () => {
    const fields = settingsSchema.parse({})
    assert.ok(fields.surveyScale.every(word => !('isDefault' in word)))
    assert.equal(
      codeOf(delivered().attempt(wang, 'giveFeedback', { ...content, attitude: 'unset' })),
      'unknownOpinion',
    )
  })
})

describe('答卷人', () => {
  test('everybody’s answer completes the round, or the lead’s where the county asks the lead', () => {
    for (const [respondents, complete] of [
      ['everybody', false],
      ['lead', true],
    ] as const) {
      const story = under({ respondents }, scenes.issued())
      story
        .play(housingOffice, 'deliverReply', { replyId: 'r1', means: ['online', 'online'] })
        .play(wang, 'giveFeedback', content)
      assert.equal(feedbackIsComplete(story.item, story.today), complete)
    }
  })
})

describe('代录', () => {
  const entry = {
    ...content,
    addressee: 0,
    source: 'telephone',
    helper: '周敏',
    evidence: '5月6日上午通话',
  } as const

  test('keeps source, helper and who entered it, and leaves no second answer to give', () => {
    const story = delivered().play(congress, 'enterFeedback', entry)
    assert.deepEqual(story.item.feedback[0]?.entered, {
      source: 'telephone',
      helper: '周敏',
      evidence: '5月6日上午通话',
      by: '代工委',
    })
    assert.equal(codeOf(story.attempt(wang, 'giveFeedback', content)), 'feedbackGiven')
    assert.equal(codeOf(story.attempt(supervision, 'enterFeedback', entry)), 'feedbackEnteredAlready')
  })

  test('a unit enters nothing', () => {
    assert.equal(codeOf(delivered().attempt(housingOffice, 'enterFeedback', entry)), 'notPermitted')
  })

  test('takes the reason along: dissatisfied without one is not complete', () => {
    const bare = { ...entry, result: 'dissatisfied' }
    assert.equal(codeOf(delivered().attempt(congress, 'enterFeedback', bare)), 'dissatisfiedNeedsReason')
  })
})

describe('再次办理', () => {
  test('by rule it starts with the answer itself, on review it waits for a decision', () => {
    for (const [rehandlingStart, stage] of [
      ['reviewed', 'replied'],
      ['automatic', 'rehandling'],
    ] as const) {
      assert.equal(under({ rehandlingStart }).play(wang, 'giveFeedback', unhappy).item.stage, stage)
    }
  })

  test('a second unhappy answer to the same letter starts no third round', () => {
    const story = under({ rehandlingStart: 'automatic' }).play(wang, 'giveFeedback', unhappy)
    story.play(li, 'giveFeedback', unhappy)
    assert.equal(story.item.rehandlings.length, 1)
  })

  test('basically satisfied calls for more only where the county says so', () => {
    const half = { ...content, result: 'basicallySatisfied' } as const
    for (const [rehandleBasicallySatisfied, code] of [
      [false, 'nobodyDissatisfied'],
      [true, 'done'],
    ] as const) {
      const story = under({ rehandleBasicallySatisfied }).play(wang, 'giveFeedback', half)
      const order = { assignmentId: 'a1', reason: '请进一步办理' }
      assert.equal(codeOf(story.attempt(supervision, 'orderRehandling', order)), code)
    }
  })

  test('after the last round no other is ordered; the two sides are brought together before it is closed', () => {
    const story = scenes.unhappyAgain()
    const order = { assignmentId: 'a1', reason: '请再办一次' }
    assert.equal(codeOf(story.attempt(supervision, 'orderRehandling', order)), 'lastRound')
    assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), 'conciliationNeeded')
    assert.equal(codeOf(scenes.conciliated().attempt(congress, 'closeItem', {})), 'done')
    const lenient = under({ conciliationAfterLastRound: false }, scenes.unhappyAgain())
    assert.equal(codeOf(lenient.attempt(congress, 'closeItem', {})), 'done')
  })

  test('after the last round the county’s own form is recorded before it is closed, and no other', () => {
    for (const [afterLastRound, code, form, other] of [
      ['evaluation', 'evaluationNeeded', 'evaluation', 'faceToFace'],
      ['specialExplanation', 'specialExplanationNeeded', 'specialExplanation', 'evaluation'],
    ] as const) {
      const story = under({ afterLastRound }, scenes.unhappyAgain())
      const held = {
        assignmentId: 'a1',
        heldOn: story.today,
        people: '王秀兰、局长',
        outcome: '列入明年计划',
      }
      const record = (chosen: typeof form | typeof other) =>
        codeOf(story.attempt(supervision, 'recordConciliation', { ...held, form: chosen }))
      assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), code)
      assert.equal(record(other), 'otherFormHere')
      assert.equal(record(form), 'done')
      assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), 'done')
    }
  })

  test('examined and left at that, it may be closed, and the units read of it only with the judgements', () => {
    assert.equal(codeOf(scenes.judged().attempt(congress, 'closeItem', {})), 'dissatisfiedOpen')
    assert.equal(codeOf(scenes.declined().attempt(congress, 'closeItem', {})), 'done')
    const early = delivered()
      .play(wang, 'giveFeedback', unhappy)
      .play(congress, 'declineRehandling', { assignmentId: 'a1', reason: '已办理到位' })
    const seen = visibleItem(early.item, { actor: water, today: early.today })
    assert.deepEqual([seen.feedback, seen.declinedRehandlings], [[], []])
  })
})
