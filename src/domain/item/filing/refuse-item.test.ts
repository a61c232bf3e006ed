import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { timelineFacts } from '../timeline-facts.ts'
import { isRefusal } from '../refusals.ts'
import { people } from '#test/kit/people.ts'
import { submitted } from '#test/kit/story.ts'

const { congress } = people
const explanation = '请向有关部门反映。'

describe('不予受理', () => {
  test('the grounds are those of the county, and no others', () => {
    const story = submitted()
    const own = {
      code: 'fence',
      label: '围墙纠纷',
      labelEn: 'A quarrel over a fence',
      disposal: 'nothing',
      notice: '',
    } as const
    story.settings = { ...story.settings, groundsForSuggestions: [own] }
    const outcome = story.attempt(congress, 'refuseItem', { ground: 'personalMatter', explanation })
    assert.ok(isRefusal(outcome) && outcome.refused === 'groundNotOfThisKind')
    story.play(congress, 'refuseItem', { ground: 'fence', explanation })
    assert.equal(story.item.refusal?.label, '围墙纠纷')
  })

  test('a ground keeps the name it had, whatever becomes of the table', () => {
    const story = submitted().play(congress, 'refuseItem', { ground: 'personalMatter', explanation })
    story.settings = { ...story.settings, groundsForSuggestions: [] }
    const [event] = story.events.slice(-1)
    assert.ok(event)
    assert.equal(timelineFacts(event).label, '涉及代表本人或亲属的个人问题')
  })

  test('where the matter goes on, the item counts as passed on and the ground stays with it', () => {
    const { item } = submitted().play(congress, 'refuseItem', { ground: 'passedOnLetter', explanation })
    assert.equal(item.stage, 'converted')
    assert.equal(item.conversion?.destination, 'petition')
    assert.equal(item.conversion?.because?.ground, 'passedOnLetter')
  })

  test('the clerk decides otherwise than usual', () => {
    const order = { ground: 'passedOnLetter', disposal: 'nothing', explanation } as const
    assert.equal(submitted().play(congress, 'refuseItem', order).item.stage, 'refused')
  })

  test('another authority must be named here too', () => {
    const order = { ground: 'other', disposal: 'otherAuthority', explanation } as const
    const outcome = submitted().attempt(congress, 'refuseItem', order)
    assert.ok(isRefusal(outcome) && outcome.refused === 'addresseeOfConversion')
  })

  test('a record from before the table has its code alone and folds', () => {
    const story = submitted()
    assert.deepEqual(
      timelineFacts({ type: 'ItemRefused', ground: 'secrets', explanation, refusedOn: story.today }),
      {
        ground: 'secrets',
        explanation,
      },
    )
  })
})
