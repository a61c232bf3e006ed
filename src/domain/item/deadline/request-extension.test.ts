import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '#domain/item/refusals.ts'
import { permitted } from '#domain/item/permitted.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { people } from '#test/kit/people.ts'
import { inHand, type Story } from '#test/kit/story.ts'

const { housingOffice, supervision, congress } = people
const a1 = { assignmentId: 'a1' }
const ask = (story: Story, day: string) =>
  story.attempt(housingOffice, 'requestExtension', {
    ...a1,
    reason: '等待上级批复项目',
    wishedOn: plainDate(day),
  })
const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : 'done')
const offered = (story: Story) =>
  permitted(story.scene(housingOffice)).find(({ command }) => command === 'requestExtension')
const partOf = ({ item }: Story) => item.assignments[0]

describe('an extension', () => {
  test('lies after the present day and within six months of the assignment', () => {
    const rows = [
      ['2024-07-26', 'extensionNotLater'],
      ['2024-07-27', 'done'],
      ['2024-10-26', 'done'],
      ['2024-10-27', 'extensionBeyondLimit'],
    ] as const
    for (const [day, expected] of rows) assert.equal(codeOf(ask(inHand(), day)), expected, day)
  })

  test('is asked for up to the whole due day, and a closed button says why it is too late', () => {
    assert.equal(codeOf(ask(inHand().on('2024-07-26'), '2024-08-26')), 'done')
    const late = inHand().on('2024-07-27')
    assert.equal(codeOf(ask(late, '2024-08-26')), 'extensionTooLate')
    assert.equal(offered(late)?.closed?.refused, 'extensionTooLate')
  })

  test('is counted from the unrolled day and rolled over once; the first date is kept', () => {
    const story = inHand()
    ask(story, '2024-08-31')
    story.play(supervision, 'decideExtension', { ...a1, isGranted: true })
    const part = partOf(story)
    assert.equal(part?.dueOn, '2024-09-02', 'Saturday 31 August moves to Monday')
    assert.equal(part?.deadline?.original.dueOn, '2024-07-26')
    ask(story, '2024-10-26')
    story.play(supervision, 'decideExtension', { ...a1, isGranted: true })
    assert.equal(partOf(story)?.dueOn, '2024-10-28', 'Saturday 26 October moves to Monday')
    assert.equal(offered(story), undefined, 'at the limit the button is gone')
  })

  test('may be granted to another day, and is refused only with a reason', () => {
    const story = inHand()
    ask(story, '2024-08-31')
    const refused = story.attempt(supervision, 'decideExtension', { ...a1, isGranted: false })
    assert.equal(codeOf(refused), 'refusalNeedsReason')
    story.play(supervision, 'decideExtension', { ...a1, isGranted: true, grantedOn: plainDate('2024-08-15') })
    assert.equal(partOf(story)?.dueOn, '2024-08-15')
  })

  test('falls away when it is removed, and the date before it stands again', () => {
    const story = inHand()
    ask(story, '2024-08-30')
    story.play(supervision, 'decideExtension', { ...a1, isGranted: true })
    story.play(supervision, 'removeExtension', { ...a1, reason: '情况已经变化' })
    assert.equal(partOf(story)?.dueOn, '2024-07-26')
    assert.deepEqual(partOf(story)?.dueDerivation, partOf(story)?.deadline?.original.derivation)
  })

  test('needs both offices where the county asks both', () => {
    const story = inHand()
    story.settings = { ...story.settings, extensionApprover: 'both' }
    ask(story, '2024-08-30')
    story.play(congress, 'decideExtension', { ...a1, isGranted: true })
    assert.equal(partOf(story)?.dueOn, '2024-07-26')
    const again = story.attempt(congress, 'decideExtension', { ...a1, isGranted: true })
    assert.equal(codeOf(again), 'extensionConsented')
    story.play(supervision, 'decideExtension', { ...a1, isGranted: true })
    assert.equal(partOf(story)?.dueOn, '2024-08-30')
  })

  test('is decided by the body alone where the county says so', () => {
    const story = inHand()
    story.settings = { ...story.settings, extensionApprover: 'body' }
    ask(story, '2024-08-30')
    assert.equal(
      codeOf(story.attempt(supervision, 'decideExtension', { ...a1, isGranted: true })),
      'notPermitted',
    )
    story.play(congress, 'decideExtension', { ...a1, isGranted: true })
    assert.equal(partOf(story)?.dueOn, '2024-08-30')
  })
})
