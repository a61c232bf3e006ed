import type { Actor, Grant } from '#domain/permission/actor.ts'

/** Somebody of the test county with one role. */
export function person(name: string, grant: Grant, jurisdictionId = 'county'): Actor {
  return { accountId: name, name, jurisdictionId, grants: [grant] }
}

/** The cast of every story: offices, two bureaus with their people, three proposers. */
export const people = {
  congress: person('代工委', { role: 'congressOffice' }),
  committee: person('提案委', { role: 'proposalsCommittee' }),
  supervision: person('督查室', { role: 'supervisionOffice' }),
  leader: person('县领导', { role: 'countyLeader' }),
  administrator: person('管理员', { role: 'administrator' }),
  auditor: person('审计员', { role: 'auditor' }),
  housingOffice: person('住建局办公室', { role: 'unitOffice', unitId: 'housing' }),
  housingHandler: person('住建局承办人', { role: 'unitHandler', unitId: 'housing' }),
  housingLeader: person('住建局局长', { role: 'unitLeader', unitId: 'housing' }),
  waterOffice: person('水利局办公室', { role: 'unitOffice', unitId: 'water' }),
  waterHandler: person('水利局承办人', { role: 'unitHandler', unitId: 'water' }),
  waterLeader: person('水利局局长', { role: 'unitLeader', unitId: 'water' }),
  roadsOffice: person('交通局办公室', { role: 'unitOffice', unitId: 'roads' }),
  wang: person('王秀兰', { role: 'proposer', proposerId: 'wang' }),
  li: person('李建国', { role: 'proposer', proposerId: 'li' }),
  delegation: person('城关代表团', { role: 'proposer', proposerId: 'chengguan' }),
  zhao: person('赵敏', { role: 'proposer', proposerId: 'zhao' }),
} as const satisfies Record<string, Actor>
