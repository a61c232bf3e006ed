import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import { visibleItem } from '../../permission/visible-item.ts'
import { plainDate } from '../../time/plain-date.ts'
import { appointmentState } from '../../vocabulary/appointments.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { drafted, inHand, met, type Story } from '#test/kit/story.ts'

const { housingOffice, housingHandler, housingLeader, waterOffice, wang, li } = people
const codeOf = (outcome: ReturnType<Story['attempt']>) => (isRefusal(outcome) ? outcome.refused : 'done')
const visit = () => ({
  assignmentId: 'a1',
  means: 'visit' as const,
  on: plainDate('2024-05-10'),
  time: '14:30',
  proposers: [0, 1],
  unitPeople: [{ name: '孙工', rank: 'handler' as const }],
})
const planned = () => inHand().play(housingHandler, 'planContact', visit())
const stateOf = ({ item }: Story, index = 0) => {
  const appointment = item.appointments?.[index]
  return appointment && appointmentState(appointment)
}
const answers = (
  story: Story,
  who: typeof wang | typeof li,
  answer: 'agrees' | 'otherTime' | 'notNeeded',
  note = '',
) => story.play(who, 'answerAppointment', { assignmentId: 'a1', answer, note })

describe('an appointment', () => {
  test('awaits the proposers, and is agreed by the first who can come', () => {
    assert.equal(stateOf(planned()), 'proposed')
    assert.equal(stateOf(answers(planned(), li, 'agrees')), 'agreed')
  })

  test('is one at a time, until somebody asks for another time; then the next takes its place', () => {
    const next = { ...visit(), on: plainDate('2024-05-17') }
    assert.equal(codeOf(planned().attempt(housingOffice, 'planContact', next)), 'appointmentOpen')
    const moved = answers(planned(), wang, 'otherTime', '周五下午').play(housingOffice, 'planContact', next)
    assert.deepEqual([stateOf(moved), stateOf(moved, 1)], ['replaced', 'proposed'])
  })

  test('is answered once by each, and another time is asked for with words', () => {
    assert.equal(
      codeOf(planned().attempt(wang, 'answerAppointment', { assignmentId: 'a1', answer: 'otherTime' })),
      'otherTimeNeedsWords',
    )
    const twice = answers(planned(), wang, 'agrees')
    assert.equal(
      codeOf(twice.attempt(wang, 'answerAppointment', { assignmentId: 'a1', answer: 'notNeeded' })),
      'noAppointment',
    )
  })

  test('is over when all it asks say that no visit is needed, or when it is cancelled with a reason', () => {
    const none = answers(answers(planned(), wang, 'notNeeded'), li, 'notNeeded')
    assert.equal(stateOf(none), 'notNeeded')
    const off = planned().play(housingLeader, 'cancelAppointment', { assignmentId: 'a1', reason: '防汛' })
    assert.equal(stateOf(off), 'cancelled')
    assert.equal(
      codeOf(off.attempt(housingOffice, 'cancelAppointment', { assignmentId: 'a1', reason: '防汛' })),
      'noAppointment',
    )
  })

  test('lies not in the past, and is no other unit’s', () => {
    const past = { ...visit(), on: plainDate('2024-04-01') }
    assert.equal(codeOf(inHand().attempt(housingHandler, 'planContact', past)), 'appointmentInPast')
    assert.equal(codeOf(inHand().attempt(waterOffice, 'planContact', visit())), 'notPermitted')
  })

  test('becomes the record of the contact that was made from it', () => {
    const record = {
      assignmentId: 'a1',
      phase: 'before' as const,
      means: 'visit' as const,
      heldOn: plainDate('2024-05-10'),
      proposers: [0, 1],
      unitPeople: [{ name: '孙工', rank: 'handler' as const }],
      summary: '按约到村里看了路。',
      appointmentId: 'v1',
    }
    const story = planned().on('2024-05-10').play(housingHandler, 'logContact', record)
    assert.equal(stateOf(story), 'held')
    assert.equal(codeOf(story.attempt(housingHandler, 'logContact', record)), 'noAppointment')
  })

  test('shows a proposer his own answer alone, and another unit nothing', () => {
    const story = answers(planned(), wang, 'otherTime', '我在住院')
    const shownTo = (actor: typeof li | typeof waterOffice) =>
      visibleItem(story.item, { actor, today: story.today }).appointments
    assert.deepEqual(shownTo(li)?.[0]?.answers, [])
    assert.deepEqual(shownTo(waterOffice), [])
  })
})

describe('the contacts a county wants before the reply', () => {
  const rule = { phase: 'any' as const, least: 2, faceToFace: true, confirmed: true }
  const submit = (story: Story, requiredContacts: Settings['requiredContacts']) => {
    story.settings = { ...story.settings, requiredContacts }
    return codeOf(story.attempt(housingHandler, 'submitReplyForClearance', { replyId: 'r1' }))
  }

  test('hold the reply back until there are as many, of the kind that counts', () => {
    assert.equal(submit(drafted(), []), 'done')
    assert.equal(submit(drafted(), [{ ...rule, least: 1 }]), 'done')
    assert.equal(submit(drafted(), [rule]), 'contactsLacking')
    assert.equal(submit(drafted(), [{ ...rule, least: 1, phase: 'during' }]), 'contactsLacking')
  })

  test('ask for no visit where a proposer said that none is needed, but for the other contacts still', () => {
    const excused = () =>
      drafted()
        .play(housingHandler, 'planContact', visit())
        .play(wang, 'answerAppointment', { assignmentId: 'a1', answer: 'notNeeded' })
    assert.equal(submit(excused(), [rule]), 'done')
    assert.equal(submit(excused(), [{ ...rule, faceToFace: false }]), 'contactsLacking')
  })
})

test('a denial is kept with what the proposer says happened', () => {
  const denial = { contactId: 'c1', verdict: 'didNotTakePlace', reason: '当天我在外地' } as const
  assert.equal(
    met().play(li, 'confirmContact', denial).item.contacts[0]?.verdicts.at(-1)?.reason,
    '当天我在外地',
  )
})
