import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '../refusals.ts'
import { factsOf } from '../../facts/item-facts.ts'
import { canList, scopeOf } from '../../permission/scope.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { filed, submitted, type Story } from '#test/kit/story.ts'

const { congress, supervision, wang, li, zhao, delegation } = people

function refusalOf(outcome: ReturnType<Story['attempt']>): string {
  return isRefusal(outcome) ? outcome.refused : 'done'
}

describe('联名', () => {
  test('only the names signed by the handing in count; silence is no signature', () => {
    const { item } = scenes.handedIn()
    assert.deepEqual(
      item.proposers.map(({ id }) => id),
      ['wang', 'li'],
    )
    assert.equal(item.stage, 'submitted')
  })

  test('a proposer cannot write another down as co-signer, an office entering paper can', () => {
    const proposers = [
      { id: 'wang', name: '王秀兰', type: 'deputy' as const },
      { id: 'li', name: '李建国', type: 'deputy' as const },
    ]
    const item = {
      kind: 'suggestion',
      period: 'inSession',
      sessionId: 's1',
      year: 2024,
      title: '关于修路的建议',
    } as const
    assert.equal(
      refusalOf(scenes.unborn().attempt(wang, 'submitItem', { ...item, proposers })),
      'coSignersByInvitation',
    )
    assert.equal(refusalOf(scenes.unborn().attempt(congress, 'submitItem', { ...item, proposers })), 'done')
  })

  test('the last day is still in time, the day after is not', () => {
    assert.equal(
      refusalOf(scenes.coSigning().on('2024-02-10').attempt(zhao, 'answerInvitation', { signs: true })),
      'done',
    )
    assert.equal(
      refusalOf(scenes.coSigning().on('2024-02-11').attempt(zhao, 'answerInvitation', { signs: true })),
      'coSigningOver',
    )
  })

  test('an answer is given once, and only by those invited', () => {
    const story = scenes.oneSigned()
    assert.equal(refusalOf(story.attempt(li, 'answerInvitation', { signs: false })), 'invitationAnswered')
    assert.equal(refusalOf(story.attempt(delegation, 'answerInvitation', { signs: true })), 'notPermitted')
  })

  test('before it is handed in no office sees it; the lead and the invited do', () => {
    for (const scene of [scenes.coSigning, scenes.abandoned]) {
      const facts = factsOf(scene().item)
      for (const office of [congress, supervision, people.auditor, people.leader])
        assert.equal(canList(scopeOf(office), facts), false)
      assert.equal(canList(scopeOf(wang), facts), true)
    }
    assert.equal(canList(scopeOf(zhao), factsOf(scenes.coSigning().item)), true)
    assert.equal(canList(scopeOf(zhao), factsOf(scenes.handedIn().item)), false)
  })
})

describe('代表团初核', () => {
  test('is a county’s rule: without it, or without a known delegation, the item goes straight to the office', () => {
    assert.equal(scenes.delegationCheck().item.stage, 'delegationCheck')
    assert.equal(submitted().item.stage, 'submitted')
    assert.equal(scenes.delegationPassed().item.stage, 'submitted')
  })

  test('a returned item comes back to the delegation, not past it', () => {
    const story = scenes.delegationCheck().play(delegation, 'returnItem', { reason: '请补充情况' })
    story.play(wang, 'resubmitItem', { title: '关于硬化道路的建议', situation: '全长1.2公里' })
    assert.equal(story.item.stage, 'delegationCheck')
    assert.equal(story.item.situation, '全长1.2公里')
  })

  test('once passed on, the delegation returns nothing any more', () => {
    assert.equal(
      refusalOf(scenes.delegationPassed().attempt(delegation, 'returnItem', { reason: '请补充情况' })),
      'notPermitted',
    )
  })
})

describe('撤回', () => {
  test('one refusal keeps the item, all consents withdraw it, and its number stays', () => {
    assert.equal(scenes.withdrawalDeclined().item.stage, 'filed')
    const { item } = scenes.withdrawn()
    assert.equal(item.stage, 'withdrawn')
    assert.equal(item.number, filed().item.number)
  })

  test('a county that asks nobody else lets the lead alone withdraw', () => {
    const story = filed()
    story.settings = { ...story.settings, withdrawalNeedsAll: false }
    assert.equal(story.play(wang, 'withdrawItem', { reason: '问题已经解决' }).item.stage, 'withdrawn')
  })

  for (const [until, expected] of [
    ['filing', ['done', 'withdrawalOver', 'withdrawalOver']],
    ['assignment', ['done', 'done', 'withdrawalOver']],
    ['reply', ['done', 'done', 'done']],
  ] as const) {
    test(`withdrawal until ${until}`, () => {
      const found = [submitted, filed, scenes.assigned].map(begin => {
        const story = begin()
        story.settings = { ...story.settings, withdrawalUntil: until }
        return refusalOf(story.attempt(wang, 'withdrawItem', { reason: '问题已经解决' }))
      })
      assert.deepEqual(found, expected)
    })
  }

  test('an item with others merged in is not withdrawn under their proposers', () => {
    assert.equal(
      refusalOf(scenes.absorbing().attempt(wang, 'withdrawItem', { reason: '问题已经解决' })),
      'othersMergedIn',
    )
  })
})

describe('转办', () => {
  test('a county narrows what an item may become', () => {
    const order = { destination: 'petition', explanation: '请向信访部门反映' } as const
    const story = submitted()
    story.settings = { ...story.settings, conversionsOfSuggestions: ['reference'] }
    assert.equal(refusalOf(story.attempt(congress, 'convertItem', order)), 'conversionNotOfThisKind')
    assert.equal(submitted().play(congress, 'convertItem', order).item.stage, 'converted')
  })

  test('another authority must be named', () => {
    const order = { destination: 'otherAuthority', explanation: '属市级事权' } as const
    assert.equal(refusalOf(submitted().attempt(congress, 'convertItem', order)), 'addresseeOfConversion')
    const addressed = { ...order, addressee: '市交通局' }
    assert.equal(refusalOf(submitted().attempt(congress, 'convertItem', addressed)), 'dayOfTransfer')
    const sentOn = submitted().today
    assert.equal(refusalOf(submitted().attempt(congress, 'convertItem', { ...addressed, sentOn })), 'done')
  })
})
