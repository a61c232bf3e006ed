import type { ItemFacts } from '../facts/item-facts.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import { unitRoles } from '../vocabulary/roles.ts'
import type { Actor } from './actor.ts'

/**
 * Which items of the jurisdiction an asker may know of; everything else does not exist for him (404).
 * A unit that lost its part keeps reading what it saw until then (`lessons.md` 5.5).
 */
export type Scope = {
  readonly jurisdictionId: string
  readonly all: boolean
  readonly kinds: readonly ItemKind[]
  readonly unitIds: readonly string[]
  readonly proposerIds: readonly string[]
}

export function scopeOf({ jurisdictionId, grants }: Actor): Scope {
  const roles = new Set(grants.map(({ role }) => role))
  return {
    jurisdictionId,
    all: roles.has('supervisionOffice') || roles.has('countyLeader') || roles.has('auditor'),
    kinds: [
      ...(roles.has('congressOffice') ? (['suggestion'] as const) : []),
      ...(roles.has('proposalsCommittee') ? (['proposal'] as const) : []),
    ],
    unitIds: grants.flatMap(({ role, unitId }) =>
      unitId && (unitRoles as readonly string[]).includes(role) ? [unitId] : [],
    ),
    proposerIds: grants.flatMap(({ role, proposerId }) =>
      role === 'proposer' && proposerId ? [proposerId] : [],
    ),
  }
}

/** The same rule as the SQL of the lists, for one item at hand. */
export function canSee(
  scope: Scope,
  facts: Pick<ItemFacts, 'kind' | 'unitIds' | 'formerUnitIds' | 'proposerIds'>,
): boolean {
  return (
    scope.all ||
    scope.kinds.includes(facts.kind) ||
    scope.unitIds.some(id => facts.unitIds.includes(id) || facts.formerUnitIds.includes(id)) ||
    scope.proposerIds.some(id => facts.proposerIds.includes(id))
  )
}
