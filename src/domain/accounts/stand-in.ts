import type { Actor, Grant } from '../permission/actor.ts'
import { holdsRole } from '../permission/actor.ts'
import type { PlainDate } from '../time/plain-date.ts'
import { unitRoles } from '../vocabulary/roles.ts'
import type { AccountStanding } from './account-events.ts'

/** 外出代签: from day to day, the last included, somebody of the same unit may do what an absent person may there. */
export type StandIn = {
  readonly absentId: string
  readonly standInId: string
  readonly from: PlainDate
  readonly to: PlainDate
}

export type StandInRefusal = 'standInNotOfUnit' | 'standInDays' | 'standInChain'

export type StandInScene = {
  readonly accounts: readonly AccountStanding[]
  /** All of the jurisdiction, those that are over among them. */
  readonly standIns: readonly StandIn[]
  readonly today: PlainDate
}

/** One's own, or anybody's for who keeps the accounts: a person taken ill names nobody. */
export function mayNameStandIn(actor: Actor, absentId: string): boolean {
  return actor.accountId === absentId || holdsRole(actor, 'administrator')
}

/**
 * What speaks against it; nothing when it may be. Nobody stands in on a day on which he is away himself, nor goes away
 * on a day on which he stands in: work would come to lie with somebody its owner never named.
 */
export function againstStandIn(
  next: StandIn,
  { accounts, standIns, today }: StandInScene,
): StandInRefusal | undefined {
  const absent = accounts.find(({ accountId }) => accountId === next.absentId)
  const taker = accounts.find(({ accountId }) => accountId === next.standInId)
  if (next.from > next.to || next.to < today) return 'standInDays'
  if (!absent?.isActive || !taker?.isActive || next.absentId === next.standInId) return 'standInNotOfUnit'
  if (inheritedGrants(taker.roles, absent).length === 0) return 'standInNotOfUnit'
  const sameDays = standIns.filter(({ from, to }) => from <= next.to && next.from <= to)
  const isChain = sameDays.some(
    ({ absentId, standInId }) => absentId === next.standInId || standInId === next.absentId,
  )
  return isChain ? 'standInChain' : undefined
}

export function runsOn({ from, to }: Pick<StandIn, 'from' | 'to'>, day: PlainDate): boolean {
  return from <= day && day <= to
}

type Absent = Pick<AccountStanding, 'accountId' | 'name' | 'roles'>

/**
 * What a stand-in may beyond his own: the absent person's own roles at units that are the stand-in's too, so that it
 * ends when he leaves the unit. Roles somebody has only by standing in himself are none of his and go no further.
 */
export function inheritedGrants(own: readonly Grant[], { accountId, name, roles }: Absent): readonly Grant[] {
  const units = new Set(own.filter(isOfUnit).map(({ unitId }) => unitId))
  return roles
    .filter(grant => isOfUnit(grant) && grant.onBehalfOf === undefined && units.has(grant.unitId))
    .map(grant => ({ ...grant, onBehalfOf: { accountId, name } }))
}

function isOfUnit({ role, unitId, onBehalfOf }: Grant): boolean {
  return unitId !== undefined && onBehalfOf === undefined && (unitRoles as readonly string[]).includes(role)
}
