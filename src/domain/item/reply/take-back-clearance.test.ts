import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'

const { housingHandler, housingLeader, housingOffice, supervision } = people
const r1 = { replyId: 'r1' } as const
const back = { ...r1, reason: '日期有误' } as const

describe('撤回审签', () => {
  for (const [scene, who, status, stepsCleared] of [
    ['halfCleared', housingOffice, 'inClearance', 0],
    ['cleared', housingOffice, 'inClearance', 0],
    ['bypassed', housingLeader, 'inClearance', 0],
    ['signed', housingLeader, 'cleared', 1],
    ['inPreCheck', housingLeader, 'cleared', 1],
    ['preChecked', supervision, 'preCheck', 1],
  ] as const) {
    test(`${scene}: one step back, to ${status}, and the mark says who`, () => {
      const reply = scenes[scene]().play(who, 'takeBackClearance', back).item.replies[0]
      const mark = reply?.marks.at(-1)
      assert.deepEqual([reply?.status, reply?.stepsCleared], [status, stepsCleared])
      assert.deepEqual([mark?.outcome, mark?.by, mark?.note], ['takenBack', who.name, '日期有误'])
    })
  }

  test('a signature taken back is none: the letter names no signer until it is signed anew', () => {
    const story = scenes.signed().play(housingLeader, 'takeBackClearance', back)
    assert.equal(story.item.replies[0]?.signedBy, undefined)
    story.play(housingLeader, 'signReply', r1)
    assert.equal(story.item.replies[0]?.signedBy, '住建局局长')
  })

  test('only one’s own last word, and never once the letter has its number', () => {
    const others = scenes.signed().attempt(housingOffice, 'takeBackClearance', back)
    assert.equal(isRefusal(others) && others.refused, 'notYourWord')
    const twice = scenes.takenBack().attempt(housingOffice, 'takeBackClearance', back)
    assert.equal(isRefusal(twice) && twice.refused, 'notYourWord')
    const issued = scenes.issued().attempt(housingLeader, 'takeBackClearance', back)
    assert.equal(isRefusal(issued) && issued.refused, 'wrongStage')
  })

  test('what the supervision office changed at its check goes back with its word', () => {
    const story = scenes.inPreCheck()
    const { text } = story.item.replies[0] ?? assert.fail()
    const other = story.settings.resultClasses.map(entry =>
      entry.code === 'C' ? { ...entry, needsReason: false } : entry,
    )
    story.settings = { ...story.settings, resultClasses: other }
    story
      .play(supervision, 'passPreCheck', { ...r1, resultClass: 'C', classReason: '并未解决' })
      .play(supervision, 'takeBackClearance', back)
    const reply = story.item.replies[0]
    assert.deepEqual([reply?.text.resultClass, reply?.reclassified], [text.resultClass, undefined])
  })
})

test('a text that was removed leaves nothing to sign, and stays among the versions', () => {
  const story = scenes.discarded()
  const [reply] = story.item.replies
  assert.deepEqual([reply?.status, reply?.text.answers, reply?.earlier.length], ['drafting', [], 1])
  const submitted = story.attempt(housingHandler, 'submitReplyForClearance', r1)
  assert.equal(isRefusal(submitted) && submitted.refused, 'unknownResultClass')
})
