import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { people, person } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { decideAs } from '../item/decide.ts'
import { isRefusal } from '../item/refusals.ts'
import type { Actor } from '../permission/actor.ts'
import { plainDate } from '../time/plain-date.ts'
import { againstStandIn, inheritedGrants, mayNameStandIn, runsOn, type StandIn } from './stand-in.ts'

const { housingOffice, housingLeader, housingHandler, waterOffice, administrator } = people
const accounts = [housingOffice, housingLeader, housingHandler, waterOffice].map(
  ({ accountId, name, grants }) => ({ accountId, name, login: name, isActive: true, roles: grants }),
)
const today = plainDate('2024-03-04')
const named = (absent: Actor, standIn: Actor, from = '2024-03-04', to = '2024-03-08'): StandIn => ({
  absentId: absent.accountId,
  standInId: standIn.accountId,
  from: plainDate(from),
  to: plainDate(to),
})
const against = (next: StandIn, standIns: readonly StandIn[] = []) =>
  againstStandIn(next, { accounts, standIns, today })
const forLeader = (who: Actor): Actor => {
  const [absent] = accounts.filter(({ accountId }) => accountId === housingLeader.accountId)
  assert.ok(absent)
  return { ...who, grants: [...who.grants, ...inheritedGrants(who.grants, absent)] }
}

describe('外出代签', () => {
  test('is for somebody else of the same unit with an open account', () => {
    assert.equal(against(named(housingLeader, housingOffice)), undefined)
    assert.equal(against(named(housingLeader, waterOffice)), 'standInNotOfUnit')
    assert.equal(against(named(housingLeader, housingLeader)), 'standInNotOfUnit')
    const closed = accounts.map(one => ({ ...one, isActive: one.accountId !== housingOffice.accountId }))
    const scene = { accounts: closed, standIns: [], today }
    assert.equal(againstStandIn(named(housingLeader, housingOffice), scene), 'standInNotOfUnit')
  })

  test('has its days in order, and not all of them gone', () => {
    assert.equal(against(named(housingLeader, housingOffice, '2024-03-08', '2024-03-07')), 'standInDays')
    assert.equal(against(named(housingLeader, housingOffice, '2024-02-01', '2024-03-03')), 'standInDays')
    const one = named(housingLeader, housingOffice)
    const days = ['2024-03-03', '2024-03-04', '2024-03-08', '2024-03-09'].map(day =>
      runsOn(one, plainDate(day)),
    )
    assert.deepEqual(days, [false, true, true, false])
  })

  test('makes no chain in either direction on the same days, and may follow one another', () => {
    const first = named(housingLeader, housingOffice)
    assert.equal(against(named(housingOffice, housingHandler), [first]), 'standInChain')
    assert.equal(against(named(housingHandler, housingLeader), [first]), 'standInChain')
    const later = named(housingOffice, housingHandler, '2024-03-09', '2024-03-12')
    assert.equal(against(later, [first]), undefined)
  })

  test('is named by the absent person or who keeps the accounts, and not by the stand-in', () => {
    const { accountId } = housingLeader
    assert.deepEqual(
      [housingLeader, administrator, forLeader(housingOffice)].map(who => mayNameStandIn(who, accountId)),
      [true, true, false],
    )
  })

  test('gives roles at the units of both alone, and nothing that was itself borrowed', () => {
    const roles = [
      { role: 'unitLeader', unitId: 'housing' },
      { role: 'unitLeader', unitId: 'water' },
      { role: 'proposer', proposerId: 'wang' },
    ] as const
    const absent = { accountId: 'a', name: '甲', roles }
    const borrowed = inheritedGrants(housingOffice.grants, absent)
    assert.deepEqual(borrowed, [{ ...roles[0], onBehalfOf: { accountId: 'a', name: '甲' } }])
    const standsInHimself = { accountId: 'b', name: '乙', roles: borrowed }
    assert.deepEqual(inheritedGrants(housingHandler.grants, standsInHimself), [])
    assert.deepEqual(inheritedGrants(borrowed, absent), [])
  })
})

describe('whoever stands in for the main leader', () => {
  const sign = (who: Actor) => {
    const mainLeaders = new Map([['housing', housingLeader.name]])
    const scene = { ...scenes.cleared().scene(who), mainLeaders }
    return decideAs('signReply', { replyId: 'r1', note: '' }, scene)
  }

  test('signs what is the main leader’s by name, and signs it as 代', () => {
    const { decision, actor } = sign(forLeader(housingOffice))
    assert.ok(!isRefusal(decision))
    assert.equal(actor.name, '住建局办公室 代 住建局局长')
    assert.equal(actor.accountId, housingOffice.accountId)
    assert.deepEqual(actor.onBehalfOf, { accountId: housingLeader.accountId, name: housingLeader.name })
    const [event] = decision
    assert.ok(event?.type === 'ReplySigned')
    assert.deepEqual([event.mark.by, event.mark.byId], [actor.name, housingOffice.accountId])
  })

  test('does not without it, and another leader who stands in for nobody does not', () => {
    const other = person('钱副局长', { role: 'unitLeader', unitId: 'housing' })
    for (const who of [housingOffice, other]) assert.ok(isRefusal(sign(who).decision))
  })

  test('does his own work in his own name', () => {
    const scene = scenes.assigned().scene(forLeader(housingOffice))
    const { decision, actor } = decideAs('signForAssignment', { assignmentId: 'a1' }, scene)
    assert.ok(!isRefusal(decision))
    assert.equal(actor.name, housingOffice.name)
    assert.equal(actor.onBehalfOf, undefined)
  })
})
