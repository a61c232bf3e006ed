import type { Actor, Grant } from '#domain/permission/actor.ts'
import type { Proposer } from '#domain/roll/roll.ts'
import { countyId } from '../county/county.ts'
import { units, unitOf, type UnitId } from '../county/units.ts'
import { seeded } from '../random.ts'
import { idsFrom } from './ids.ts'
import { leads, rollOf } from './roll.ts'
import { grantAt, staffOf, type UnitStaff } from './staff.ts'

/** A person of the story with the account he or she acts through. */
export type Player = {
  readonly actor: Actor
  readonly login: string
  /** Whether visitors of the demonstration may sign in as this person. */
  readonly isOpen: boolean
}

/** Units of which also a handler and the leader can be signed in as. */
const unitsInFull: readonly UnitId[] = ['housing', 'education', 'transport']

const offices = [
  ['ducha', '督查室 方立信', { role: 'supervisionOffice' }],
  ['daigongwei', '代工委 苏秀平', { role: 'congressOffice' }],
  ['tianwei', '提案委 郑文波', { role: 'proposalsCommittee' }],
  ['xianzhang', '县长 高景远', { role: 'countyLeader' }],
  ['guanliyuan', '管理员 梁新', { role: 'administrator' }],
  ['shenji', '审计员 侯正', { role: 'auditor' }],
] as const satisfies readonly (readonly [string, string, Grant])[]
export type OfficeLogin = (typeof offices)[number][0]

/** Everybody in the demonstration county: offices, the people of the units, the proposers. */
export type Cast = {
  readonly players: readonly Player[]
  readonly roll: readonly Proposer[]
  readonly staff: ReadonlyMap<UnitId, UnitStaff>
  office(login: OfficeLogin): Actor
  officeOf(unitId: UnitId): Actor
  leaderOf(unitId: UnitId): Actor
  /** The handler of the section with this position in the unit's list. */
  handlerOf(unitId: UnitId, section: number): Actor
  proposer(proposerId: string): Actor
}

export function castOf(seed: number): Cast {
  const random = seeded(seed)
  const nextId = idsFrom(random)
  const roll = rollOf(random)
  const staff = staffOf(
    random,
    roll.flatMap(({ name, contactName }) => [name, contactName]),
  )
  const player = (login: string, name: string, grant: Grant, isOpen: boolean): Player => ({
    login,
    isOpen,
    actor: { accountId: nextId(), name, jurisdictionId: countyId, grants: [grant] },
  })
  const players = [
    ...offices.map(([login, name, grant]) => player(login, name, grant, true)),
    ...units.flatMap(({ id, login }) => {
      const people = staffAt(staff, id)
      const inFull = unitsInFull.includes(id)
      return [
        player(`${login}-bgs`, people.office, grantAt(id, 'unitOffice'), true),
        ...people.sections.map(({ handler }, index) =>
          player(handlerLogin(login, index), handler, grantAt(id, 'unitHandler'), inFull && index === 0),
        ),
        player(`${login}-ld`, people.leader, grantAt(id, 'unitLeader'), inFull),
      ]
    }),
    ...roll.map(({ id, name }) => {
      const lead = leads.find(entry => entry.name === name)
      return player(lead?.login ?? id, name, { role: 'proposer', proposerId: id }, !!lead)
    }),
  ]
  const byLogin = new Map(players.map(entry => [entry.login, entry.actor]))
  const byProposer = new Map(players.map(entry => [entry.actor.grants[0]?.proposerId, entry.actor]))
  const atUnit = (unitId: UnitId, ending: string) => {
    const login = `${unitOf(unitId).login}${ending}`
    return found(byLogin.get(login), login)
  }
  return {
    players,
    roll,
    staff,
    office: login => found(byLogin.get(login), login),
    officeOf: unitId => atUnit(unitId, '-bgs'),
    leaderOf: unitId => atUnit(unitId, '-ld'),
    handlerOf: (unitId, section) => atUnit(unitId, handlerLogin('', section)),
    proposer: id => found(byProposer.get(id), id),
  }
}

export function staffAt(staff: Cast['staff'], unitId: UnitId): UnitStaff {
  return found(staff.get(unitId), unitId)
}

/** The first handler of a unit is its `cbr`, the others are counted. */
function handlerLogin(login: string, section: number): string {
  return `${login}-cbr${section === 0 ? '' : section + 1}`
}

function found<Entry>(entry: Entry | undefined, key: string): Entry {
  if (entry === undefined) throw new Error(`nobody in the cast: ${key}`)
  return entry
}
