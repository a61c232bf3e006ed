import type { Role } from '../vocabulary/roles.ts'

/** One role an account holds, bound to a unit or to a proposer where the role needs it. */
export type Grant = {
  readonly role: Role
  readonly unitId?: string
  readonly proposerId?: string
  /** 代签: whose role it is, while its holder only stands in for him. */
  readonly onBehalfOf?: Absent
}

export type Absent = { readonly accountId: string; readonly name: string }

/** Who acts: an account with its grants inside one jurisdiction. Copied into every event it causes. */
export type Actor = {
  readonly accountId: string
  readonly name: string
  readonly jurisdictionId: string
  readonly grants: readonly Grant[]
  /** For whom he acts just now, when it is not for himself. */
  readonly onBehalfOf?: Absent
}

export function holdsRole(actor: Actor, role: Role): boolean {
  return actor.grants.some(grant => grant.role === role)
}

/** The ways in which somebody may act: by his own roles first, then for each person he stands in for. */
export function waysToAct(actor: Actor): readonly Actor[] {
  const borrowed = actor.grants.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])
  if (borrowed.length === 0) return [actor]
  const absent = [...new Map(borrowed.map(one => [one.accountId, one])).values()]
  return [
    { ...actor, grants: actor.grants.filter(({ onBehalfOf }) => !onBehalfOf) },
    ...absent.map(onBehalfOf => ({
      ...actor,
      name: `${actor.name} 代 ${onBehalfOf.name}`,
      onBehalfOf,
      grants: actor.grants.filter(grant => grant.onBehalfOf?.accountId === onBehalfOf.accountId),
    })),
  ]
}
