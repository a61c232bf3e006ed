import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { factsOf } from '../../facts/item-facts.ts'
import { plainDate } from '../../time/plain-date.ts'
import { deliveryState } from '../../vocabulary/delivery-means.ts'
import { isRefusal } from '../refusals.ts'
import { addresseesOfItem } from './addressees.ts'
import { people } from '#test/kit/people.ts'
import { relayed, scenes } from '#test/kit/scenes.ts'
import { delivered, issued, type Story } from '#test/kit/story.ts'

const { wang, li, congress, supervision, housingOffice } = people

function codeOf(outcome: ReturnType<Story['attempt']>): string {
  return isRefusal(outcome) ? outcome.refused : 'done'
}

const states = (story: Story) => story.item.replies[0]?.deliveries.map(deliveryState)
const bounce = { replyId: 'r1', addressee: 1, cause: 'letterReturned' } as const

describe('主送对象', () => {
  test('by the county’s rule every signatory or the lead alone is written to', () => {
    for (const [rule, names] of [
      ['everybody', ['王秀兰', '李建国']],
      ['lead', ['王秀兰']],
    ] as const) {
      const story = issued()
      story.settings = { ...story.settings, suggestionAddressees: rule }
      story.play(housingOffice, 'deliverReply', { replyId: 'r1', means: names.map(() => 'post') })
      assert.deepEqual(
        story.item.replies[0]?.deliveries.map(({ proposerName }) => proposerName),
        names,
      )
    }
  })

  test('the rule of the other kind does not matter', () => {
    const story = issued()
    story.settings = { ...story.settings, proposalAddressees: 'lead' }
    const outcome = story.attempt(housingOffice, 'deliverReply', { replyId: 'r1', means: ['online'] })
    assert.equal(codeOf(outcome), 'addresseeMissing')
  })

  test('a merged item keeps its own lead, who is written to although the first lead alone is', () => {
    const story = scenes.absorbing()
    story.settings = { ...story.settings, suggestionAddressees: 'lead' }
    const joined = story.item.proposers.filter(({ throughItemId }) => throughItemId !== undefined)
    assert.equal(joined.length, 1)
    assert.deepEqual(leadsOf(story), ['王秀兰', '钱多多'])
  })

  test('nobody outside the register is reached online', () => {
    const story = issued()
    const [first] = story.item.proposers
    assert.ok(first)
    story.item = { ...story.item, proposers: [first, { name: '李建国', type: 'deputy' }] }
    const means = ['online', 'online'] as const
    assert.equal(
      codeOf(story.attempt(housingOffice, 'deliverReply', { replyId: 'r1', means: [...means] })),
      'notOnline',
    )
  })
})

describe('领衔人转告', () => {
  test('who agreed hears of it from the lead, and the item is not closed before the lead confirms', () => {
    const story = relayed()
    assert.deepEqual(states(story), ['sent', 'toPassOn'])
    assert.equal(factsOf(story.item).deliveriesMissing, 1)
    story.on('2024-06-20')
    assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), 'deliveryMissing')
    story.play(wang, 'confirmRelay', { replyId: 'r1' })
    assert.deepEqual(states(story), ['sent', 'received'])
    assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), 'done')
  })

  test('without consent, or after taking it back, a signatory is written to directly', () => {
    const story = issued()
    story.settings = { ...story.settings, suggestionAddressees: 'leadRelays' }
    story
      .play(li, 'consentToRelay', { consents: true })
      .play(congress, 'consentToRelay', { consents: false, signatory: 1 })
      .play(housingOffice, 'deliverReply', { replyId: 'r1', means: ['online', 'post'] })
    assert.deepEqual(states(story), ['sent', 'sent'])
  })

  test('nobody speaks for another signatory, and the lead agrees to nothing', () => {
    const story = issued()
    story.settings = { ...story.settings, suggestionAddressees: 'leadRelays' }
    assert.equal(
      codeOf(story.attempt(li, 'consentToRelay', { consents: true, signatory: 0 })),
      'nameTheSignatory',
    )
    assert.equal(codeOf(story.attempt(wang, 'consentToRelay', { consents: true })), 'leadIsWrittenTo')
    assert.equal(codeOf(story.attempt(congress, 'consentToRelay', { consents: true })), 'nameTheSignatory')
  })

  test('where the county has no relaying there is nothing to agree to', () => {
    assert.equal(codeOf(issued().attempt(li, 'consentToRelay', { consents: true })), 'noRelayHere')
  })
})

describe('送达台账', () => {
  test('who has judged a letter has had it, whatever the post says', () => {
    const story = delivered().play(congress, 'recordBounce', bounce)
    assert.equal(factsOf(story.item).deliveriesMissing, 1)
    story.play(li, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied' })
    assert.equal(factsOf(story.item).deliveriesMissing, 0)
  })

  test('a letter that came back is missing until another way is tried', () => {
    const story = delivered().play(congress, 'recordBounce', bounce)
    assert.deepEqual(states(story), ['sent', 'bounced'])
    assert.equal(codeOf(story.attempt(supervision, 'recordBounce', bounce)), 'bounceKnown')
    story.on('2024-06-20')
    assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), 'deliveryMissing')
    story.play(housingOffice, 'redeliverReply', {
      replyId: 'r1',
      addressee: 1,
      means: 'inPerson',
      note: '信件退回',
      proof: '本人签收',
    })
    assert.deepEqual(states(story), ['sent', 'received'])
    const [, second] = story.item.replies[0]?.deliveries ?? []
    assert.deepEqual([second?.failed?.length, second?.proof, second?.bounced], [1, '本人签收', undefined])
    assert.equal(codeOf(story.attempt(congress, 'closeItem', {})), 'done')
  })

  test('what was read or received did not come back', () => {
    const story = delivered()
      .play(wang, 'readReply', { replyId: 'r1' })
      .play(housingOffice, 'recordReceipt', {
        replyId: 'r1',
        addressee: 1,
        receivedOn: plainDate('2024-04-26'),
        proof: '挂号回执',
      })
    for (const [addressee, code] of [
      [0, 'letterWasRead'],
      [1, 'everybodyHasIt'],
    ] as const) {
      const outcome = story.attempt(congress, 'recordBounce', { ...bounce, addressee })
      assert.ok(['everybodyHasIt', code].includes(codeOf(outcome)))
    }
  })

  test('a receipt is neither of a day before the letter nor of one to come', () => {
    const receipt = { replyId: 'r1', addressee: 1, proof: '挂号回执' }
    for (const [day, code] of [
      ['2024-04-25', 'receivedBeforeSent'],
      ['2024-04-27', 'dayInFuture'],
    ] as const) {
      const outcome = delivered().attempt(housingOffice, 'recordReceipt', {
        ...receipt,
        receivedOn: plainDate(day),
      })
      assert.equal(codeOf(outcome), code)
    }
  })
})

function leadsOf({ item, settings }: Story) {
  return addresseesOfItem(item, settings).map(({ proposer }) => proposer.name)
}
