import type { Actor } from '#domain/permission/actor.ts'

/** The installation itself, for founding a jurisdiction and for operators at the command line. */
export function systemActor(jurisdictionId: string): Actor {
  return { accountId: 'system', name: '系统', jurisdictionId, grants: [] }
}

/** An operator at the command line acts as the supervision office would; the journal names the operator. */
export function operatorActor(jurisdictionId: string): Actor {
  return {
    accountId: 'operator',
    name: '命令行操作员',
    jurisdictionId,
    grants: [{ role: 'supervisionOffice' }, { role: 'auditor' }],
  }
}
