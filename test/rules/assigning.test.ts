import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CommandInput } from '#domain/item/commands.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { people } from '#test/kit/people.ts'
import { filed, fiveFixes, inHand, type Story } from '#test/kit/story.ts'

const { supervision, housingOffice, housingHandler, housingLeader, waterHandler } = people
type Allotment = CommandInput<'proposeAllotment'>['data']

const split = () => filed().play(supervision, 'splitIntoPoints', { points: ['硬化路面', '安装路灯'] })
const codeOf = (outcome: ReturnType<Story['attempt']>) => (isRefusal(outcome) ? outcome.refused : 'done')

function assignedAs(allotment: Allotment): Story {
  return split()
    .play(supervision, 'proposeAllotment', allotment)
    .on('2024-04-26')
    .play(supervision, 'assignItem', { meetingId: 'm1', assignedOn: plainDate('2024-04-26') })
}

const each = (role: Allotment['units'][number]['role'], points: readonly (readonly string[])[] = [[], []]) =>
  ['housing', 'water'].map((unitId, index) => ({ unitId, role, pointIds: [...(points[index] ?? [])] }))

/** The whole way of one unit's letter, until it is delivered to both proposers. */
function answered(story: Story, unit: 'housing' | 'water', assignmentId: string, replyId: string): Story {
  const office = unit === 'housing' ? housingOffice : people.waterOffice
  const handler = unit === 'housing' ? housingHandler : waterHandler
  const leader = unit === 'housing' ? housingLeader : people.waterLeader
  const points = story.item.assignments.find(({ id }) => id === assignmentId)?.pointIds ?? []
  const asks = points.length > 0 ? points : ['p1', 'p2']
  return story
    .play(office, 'signForAssignment', { assignmentId })
    .play(handler, 'fixFive', { assignmentId, ...fiveFixes })
    .play(handler, 'logContact', {
      assignmentId,
      phase: 'before',
      means: 'visit',
      heldOn: plainDate('2024-04-26'),
      proposers: [0],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '听取了意见。',
    })
    .play(handler, 'draftReply', {
      assignmentId,
      resultClass: 'A',
      answers: asks.map(pointId => ({ pointId, answer: 'adopted', text: '已经办理完毕。' })),
    })
    .play(handler, 'submitReplyForClearance', { replyId })
    .play(office, 'clearReply', { replyId })
    .play(leader, 'signReply', { replyId })
    .play(office, 'issueReply', { replyId, agencyCode: '测函' })
    .play(office, 'deliverReply', { replyId, means: ['online', 'online'] })
}

describe('承办方式', () => {
  for (const [title, allotment, expected] of [
    ['one unit is sole', { mode: 'sole', units: [{ unitId: 'housing', role: 'sole' }] }, 'done'],
    ['two units are not sole', { mode: 'sole', units: each('sole') }, 'unitsDoNotFitMode'],
    [
      'a host has a co-host',
      {
        mode: 'hostAndCoHost',
        units: [
          { unitId: 'housing', role: 'host' },
          { unitId: 'water', role: 'coHost' },
        ],
      },
      'done',
    ],
    [
      'a host alone has none',
      { mode: 'hostAndCoHost', units: [{ unitId: 'housing', role: 'host' }] },
      'unitsDoNotFitMode',
    ],
    [
      'separate units say which ask is whose',
      { mode: 'separate', units: each('separate', [['p1'], ['p2']]) },
      'done',
    ],
    [
      'no ask stays without a unit',
      { mode: 'separate', units: each('separate', [['p1'], ['p1']]) },
      'pointWithoutUnit',
    ],
    ['hosts may be joint', { mode: 'jointHosts', units: each('jointHost') }, 'done'],
  ] as const) {
    test(`${title}: ${expected}`, () => {
      const given = { ...allotment, units: allotment.units.map(unit => ({ ...unit })) } as Allotment // readonly no more
      assert.equal(codeOf(split().attempt(supervision, 'proposeAllotment', given)), expected)
    })
  }

  test('a co-host writes no reply of its own, and may reach the proposer', () => {
    const story = inHand()
    const draft = { assignmentId: 'a2', resultClass: 'A', answers: [] }
    assert.equal(codeOf(story.attempt(waterHandler, 'draftReply', draft)), 'notPermitted')
    const contact = {
      assignmentId: 'a2',
      phase: 'during',
      means: 'telephone',
      heldOn: plainDate('2024-04-26'),
      proposers: [0],
      unitPeople: [{ name: '钱工', rank: 'handler' }],
      summary: '听取了意见。',
    } as const
    const given = { ...contact, proposers: [0], unitPeople: [...contact.unitPeople] }
    assert.equal(codeOf(story.attempt(waterHandler, 'logContact', given)), 'done')
  })

  for (const mode of ['separate', 'jointHosts'] as const) {
    test(`handled ${mode}, each unit replies for itself and the item is replied to when the last letter is there`, () => {
      const units = mode === 'separate' ? each('separate', [['p1'], ['p2']]) : each('jointHost')
      const story = answered(assignedAs({ mode, units }), 'housing', 'a1', 'r1')
      assert.equal(story.item.stage, 'assigned')
      answered(story, 'water', 'a2', 'r2')
      assert.equal(story.item.stage, 'replied')
      assert.deepEqual(
        story.item.replies.map(({ unitId }) => unitId),
        ['housing', 'water'],
      )
    })
  }
})

describe('交办期限', () => {
  test('a difficult item has six months, known at the assignment and not by an extension', () => {
    const story = assignedAs({
      mode: 'sole',
      units: [{ unitId: 'housing', role: 'sole' }],
      isDifficult: true,
    })
    const [part] = story.item.assignments
    assert.deepEqual([part?.dueOn, part?.deadline?.changes], ['2024-10-28', []])
  })

  test('a unit gives its part to no other; only the supervision office does', () => {
    const order = { assignmentId: 'a1', unitId: 'roads', reason: '职责划转' }
    for (const who of [housingOffice, housingHandler, housingLeader])
      assert.equal(codeOf(inHand().attempt(who, 'reassignPart', order)), 'notPermitted')
    assert.equal(codeOf(inHand().attempt(supervision, 'reassignPart', order)), 'done')
  })

  test('a part taken over with its clock keeps its date when the dates are counted anew', () => {
    const story = inHand().on('2024-05-10')
    story.settings = { ...story.settings, clockAfterReassignment: 'goesOn' }
    story.play(supervision, 'reassignPart', { assignmentId: 'a1', unitId: 'roads', reason: '职责划转' })
    assert.equal(story.item.assignments.at(-1)?.dueOn, '2024-07-26')
    assert.deepEqual(story.attempt(supervision, 'recalculateDates', { reason: '放假安排调整' }), [])
  })

  test('where the county wants the five fixes first, no reply is begun without them', () => {
    const bare = () =>
      assignedAs({ mode: 'sole', units: [{ unitId: 'housing', role: 'sole' }] }).play(
        housingOffice,
        'signForAssignment',
        { assignmentId: 'a1' },
      )
    const draft = { assignmentId: 'a1', resultClass: 'A', answers: [] }
    assert.equal(codeOf(bare().attempt(housingHandler, 'draftReply', draft)), 'fiveFixesIncomplete')
    const story = bare()
    story.settings = { ...story.settings, fiveFixesBeforeReply: false }
    assert.equal(codeOf(story.attempt(housingHandler, 'draftReply', draft)), 'done')
  })
})
