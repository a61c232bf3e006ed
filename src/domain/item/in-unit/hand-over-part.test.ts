import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { visibleItem, isVisibleEvent } from '../../permission/visible-item.ts'
import { plainDate } from '../../time/plain-date.ts'
import { announcementsOf } from '../announcements.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { assigned, fiveFixes, inHand, type Story } from '#test/kit/story.ts'

const { housingOffice, housingHandler, housingLeader, waterOffice, supervision, wang } = people
const codeOf = (outcome: ReturnType<Story['attempt']>) => (isRefusal(outcome) ? outcome.refused : 'done')
const moved = { assignmentId: 'a1', handler: '吴工', section: '市政股', reason: '孙工调离' } as const

describe('a part handed over inside its unit', () => {
  test('has the five fixes renewed, and keeps those before with reason and day', () => {
    const story = inHand().on('2024-05-08').play(housingOffice, 'handOverPart', moved)
    const part = story.item.assignments[0]
    assert.deepEqual(part?.fiveFixes, { ...fiveFixes, handler: '吴工', section: '市政股' })
    const [handOver] = part?.handOvers ?? []
    assert.equal(handOver?.from.handler, '孙工')
    assert.equal(handOver?.to.section, '市政股')
    assert.deepEqual(
      [handOver?.reason, handOver?.on, handOver?.by],
      ['孙工调离', '2024-05-08', '住建局办公室'],
    )
  })

  test('is told to those who take over, by name, and to nobody else', () => {
    const story = inHand().play(housingLeader, 'handOverPart', moved)
    const event = story.events.at(-1)
    assert.ok(event)
    const names = announcementsOf(event, story.item).map(
      ({ audience }) => 'name' in audience && audience.name,
    )
    assert.deepEqual(names, ['市政股', '吴工'])
  })

  test('is the unit’s own affair: the offices see it, the other unit and the proposer do not', () => {
    const story = inHand().play(housingOffice, 'handOverPart', moved)
    const event = story.events.at(-1)
    assert.ok(event)
    const sees = (actor: typeof supervision | typeof wang | typeof waterOffice | typeof housingHandler) =>
      isVisibleEvent(event, story.item, { actor, today: story.today })
    assert.deepEqual(
      [sees(supervision), sees(housingHandler), sees(waterOffice), sees(wang)],
      [true, true, false, false],
    )
    const shown = visibleItem(story.item, { actor: waterOffice, today: story.today })
    assert.equal(shown.assignments[0]?.handOvers, undefined)
  })

  test('needs somebody who held it, and somebody else who takes it', () => {
    assert.equal(
      codeOf(
        inHand().attempt(housingOffice, 'handOverPart', {
          assignmentId: 'a1',
          handler: '孙工',
          reason: '调整',
        }),
      ),
      'handOverToSame',
    )
    const unfixed = assigned().play(housingOffice, 'signForAssignment', { assignmentId: 'a1' })
    assert.equal(codeOf(unfixed.attempt(housingOffice, 'handOverPart', moved)), 'nobodyHolds')
  })

  test('is not the handler’s to give away, and people do not change by writing the five fixes anew', () => {
    assert.equal(codeOf(inHand().attempt(housingHandler, 'handOverPart', moved)), 'notPermitted')
    const anew = { assignmentId: 'a1', ...fiveFixes, handler: '吴工' }
    assert.equal(codeOf(inHand().attempt(housingHandler, 'fixFive', anew)), 'handOverInstead')
    const later = { assignmentId: 'a1', ...fiveFixes, completeBy: plainDate('2024-07-01') }
    assert.equal(codeOf(inHand().attempt(housingHandler, 'fixFive', later)), 'done')
  })
})

test('an inner deadline after the outer one is refused, and one without a section as well', () => {
  const late = { assignmentId: 'a1', ...fiveFixes, completeBy: plainDate('2024-12-31') }
  assert.equal(codeOf(inHand().attempt(housingHandler, 'fixFive', late)), 'deadlineAfterDue')
  assert.throws(() => inHand().attempt(housingHandler, 'fixFive', { ...late, section: ' ' }), /section/)
})
