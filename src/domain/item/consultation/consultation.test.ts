import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import { factsOf } from '../../facts/item-facts.ts'
import { canList, scopeOf } from '../../permission/scope.ts'
import { visibleItem } from '../../permission/visible-item.ts'
import { plainDate } from '../../time/plain-date.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { assigned, type Story } from '#test/kit/story.ts'
import { disputes } from './consultation.ts'

const { supervision, housingOffice, housingLeader, waterOffice, roadsOffice, wang } = people

function codeOf(outcome: ReturnType<Story['attempt']>): string {
  return isRefusal(outcome) ? outcome.refused : 'done'
}
function under(change: Partial<Settings>, story: Story): Story {
  story.settings = { ...story.settings, ...change }
  return story
}
const assign = { meetingId: 'm1', assignedOn: plainDate('2024-02-01') }

describe('交办前征求意见', () => {
  test('the units of the draft see the item while they are asked, others do not', () => {
    const before = factsOf(scenes.allotted().item)
    const { item, today } = scenes.circulated()
    assert.equal(canList(scopeOf(waterOffice), before), false)
    assert.equal(canList(scopeOf(waterOffice), factsOf(item)), true)
    assert.equal(canList(scopeOf(roadsOffice), factsOf(item)), false)
    const disputed = scenes.disputed().item
    const seen = visibleItem(disputed, { actor: housingOffice, today })
    assert.deepEqual(seen.consultation?.answers, [], 'what the other unit said is for the offices')
  })

  test('the meeting finds the disputes, and nothing else, by their mark', () => {
    const { item } = scenes.disputed()
    assert.equal(item.consultation && disputes(item.consultation).length, 1)
    assert.deepEqual(factsOf(item).partMarks, ['water:disputed', 'any:disputed'])
    const agreed = scenes.circulated().play(housingOffice, 'answerAllotment', { agrees: true })
    assert.deepEqual(factsOf(agreed.item).partMarks, ['housing:agreed'])
  })

  test('an objection without reason or basis is none', () => {
    const story = scenes.circulated()
    assert.equal(
      codeOf(story.attempt(waterOffice, 'answerAllotment', { agrees: false })),
      'objectionNeedsReason',
    )
  })

  test('the last day is in time, the day after is not', () => {
    const answer = { agrees: true }
    assert.equal(
      codeOf(scenes.circulated().on('2024-02-08').attempt(waterOffice, 'answerAllotment', answer)),
      'done',
    )
    assert.equal(
      codeOf(scenes.circulated().on('2024-02-09').attempt(waterOffice, 'answerAllotment', answer)),
      'consultationOver',
    )
  })

  test('where the county asks first, no item is assigned before the units were heard', () => {
    const rule = { consultBeforeAssignment: true }
    assert.equal(
      codeOf(under(rule, scenes.allotted()).attempt(supervision, 'assignItem', assign)),
      'notYetCirculated',
    )
    assert.equal(
      codeOf(under(rule, scenes.circulated()).attempt(supervision, 'assignItem', assign)),
      'consultationOpen',
    )
    const later = under(rule, scenes.circulated()).on('2024-02-09')
    assert.equal(codeOf(later.attempt(supervision, 'assignItem', assign)), 'done')
  })
})

describe('异议 as the county has it', () => {
  const objection = { assignmentId: 'a1', reason: '不属于我局职责', basis: '三定规定第二条' }

  test('late objections are refused, or open to the leader', () => {
    const late = (rule: Partial<Settings>) => under(rule, scenes.acceptedBySilence())
    const refused = { lateObjections: 'refused' } as const
    const open = { lateObjections: 'leaderMayObject' } as const
    assert.equal(
      codeOf(late(refused).attempt(housingLeader, 'objectToAssignment', objection)),
      'objectionWindowClosed',
    )
    assert.equal(
      codeOf(late(open).attempt(housingOffice, 'objectToAssignment', objection)),
      'objectionWindowClosed',
    )
    assert.equal(codeOf(late(open).attempt(housingLeader, 'objectToAssignment', objection)), 'done')
  })

  test('a ruling is final, or the leader objects once more and not twice', () => {
    const second = { ...objection, assignmentId: 'a2' }
    const final = scenes.ruledSame()
    assert.equal(codeOf(final.attempt(people.waterLeader, 'objectToAssignment', second)), 'ruledAlready')
    const story = under({ secondObjection: 'byLeader' }, scenes.ruledSame())
    assert.equal(codeOf(story.attempt(waterOffice, 'objectToAssignment', second)), 'ruledAlready')
    story.play(people.waterLeader, 'objectToAssignment', second).play(supervision, 'ruleOnObjection', {
      assignmentId: 'a2',
      unitId: 'water',
      ruling: '仍由水利局办理',
      ruledBy: '副县长周敏',
    })
    assert.equal(codeOf(story.attempt(people.waterLeader, 'objectToAssignment', second)), 'ruledAlready')
  })

  test('the clock restarts for the new unit only, or goes on', () => {
    for (const [clockAfterReassignment, due] of [
      ['restarts', '2024-06-11'],
      ['goesOn', '2024-05-27'],
    ] as const) {
      const story = under({ clockAfterReassignment }, assigned()).on('2024-05-10')
      const host = story.item.assignments[0]?.dueOn
      story.play(supervision, 'reassignPart', { assignmentId: 'a2', unitId: 'roads', reason: '职责划转' })
      assert.equal(story.item.assignments.at(-1)?.dueOn, due)
      assert.equal(story.item.assignments[0]?.dueOn, host)
    }
  })

  test('a part whose letter is signed stays where it is', () => {
    const order = { assignmentId: 'a1', unitId: 'roads', reason: '职责划转' }
    assert.equal(codeOf(scenes.signed().attempt(supervision, 'reassignPart', order)), 'letterSigned')
  })

  test('proposers object to the units where the county lets them, one at a time', () => {
    const reason = { reason: '应当由交通局主办' }
    assert.equal(
      codeOf(scenes.proposerObjects().attempt(wang, 'objectToUnits', reason)),
      'proposerObjectionOpen',
    )
    const silent = under({ proposersMayObject: false }, assigned())
    assert.equal(codeOf(silent.attempt(wang, 'objectToUnits', reason)), 'proposersDoNotObject')
    assert.equal(scenes.proposerAnswered().item.unitObjections[0]?.answer?.text, '已研究，仍由住建局主办')
  })
})

describe('单位内部批办', () => {
  test('the office proposes, leaders read and instruct; neither does the other’s', () => {
    const { item, today } = scenes.markedInUnit()
    assert.deepEqual(
      item.assignments[0]?.unitMarks?.map(({ act }) => act),
      ['propose', 'read'],
    )
    const story = scenes.assigned()
    const read = { assignmentId: 'a1', act: 'read' } as const
    assert.equal(codeOf(story.attempt(housingOffice, 'markInUnit', read)), 'leadersMark')
    const propose = { assignmentId: 'a1', act: 'propose', text: '请城建股办理' } as const
    assert.equal(codeOf(story.attempt(housingLeader, 'markInUnit', propose)), 'officeProposes')
    for (const actor of [waterOffice, wang]) {
      const seen = visibleItem(item, { actor, today }).assignments[0]
      assert.equal(seen?.unitMarks, undefined, `${actor.name} reads the inner marks`)
    }
  })
})
