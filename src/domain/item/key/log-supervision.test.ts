import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '#domain/item/refusals.ts'
import { visibleItem } from '#domain/permission/visible-item.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { deadlineScenes, naming } from '#test/kit/deadline-scenes.ts'
import { people } from '#test/kit/people.ts'
import { inHand } from '#test/kit/story.ts'

const { congress, supervision, wang, housingOffice } = people
const entry = {
  form: 'inspection',
  heldOn: plainDate('2024-04-26'),
  people: '陈副主任、代表5人',
  result: '路面已完成一半',
  instruction: '抓紧收尾',
} as const

function supervised() {
  return deadlineScenes
    .keyInHand()
    .play(congress, 'planSupervision', { text: '6月视察，9月听取汇报。' })
    .play(congress, 'logSupervision', entry)
    .play(supervision, 'endSupervision', { text: '督办完成，代表满意。' })
}

describe('a key item', () => {
  test('keeps plan, record and report, each with who wrote it', () => {
    const { key } = supervised().item
    assert.equal(key?.plan?.by, congress.name)
    assert.deepEqual(key?.log, [{ ...entry, by: congress.name }])
    assert.equal(key?.report?.by, supervision.name)
  })

  test('is named by each office for its own body alone', () => {
    const given = { ...naming, decidedOn: plainDate('2024-04-26') }
    for (const [who, keyType, code] of [
      [congress, 'congress', 'done'],
      [congress, 'cppcc', 'keyTypeNotYours'],
      [supervision, 'congress', 'keyTypeNotYours'],
      [supervision, 'government', 'done'],
    ] as const) {
      const outcome = inHand().attempt(who, 'nameKeyItem', { ...given, keyType })
      assert.equal(isRefusal(outcome) ? outcome.refused : 'done', code, `${who.name} ${keyType}`)
    }
  })

  test('is supervised on no day to come', () => {
    const outcome = supervised().attempt(congress, 'logSupervision', {
      ...entry,
      heldOn: plainDate('2024-04-27'),
    })
    assert.deepEqual(outcome, { refused: 'dayInFuture' })
  })

  test('is known to its proposers without the inner work; the unit reads all of it', () => {
    const { item, today } = supervised()
    const told = visibleItem(item, { actor: wang, today }).key
    assert.equal(told?.naming.leader, naming.leader)
    assert.deepEqual([told?.log, told?.plan, told?.report], [[], undefined, undefined])
    assert.equal(visibleItem(item, { actor: housingOffice, today }).key?.log.length, 1)
  })

  test('keeps its record when it is unnamed', () => {
    const { key } = supervised().play(congress, 'unnameKeyItem', { reason: '合并到另一专题督办' }).item
    assert.equal(key?.log.length, 1)
    assert.equal(key?.unnamed?.by, congress.name)
  })
})
