import type { ItemFacts } from '../facts/item-facts.ts'
import { unsubmittedStages } from '../item/stages.ts'
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

/** Whether the item exists for the asker; a unit that lost its part keeps the page as it stood then. */
export function canSee(scope: Scope, facts: Seen & Pick<ItemFacts, 'formerUnitIds'>): boolean {
  return canList(scope, facts) || scope.unitIds.some(id => facts.formerUnitIds.includes(id))
}

/**
 * Whether lists and figures hold the item for the asker; the same rule as `withinScope` in SQL. A former unit's
 * lists do not: their rows tell how the item stands today.
 */
export function canList(scope: Scope, facts: Seen): boolean {
  const isOwn = scope.proposerIds.some(id => facts.proposerIds.includes(id))
  if ((unsubmittedStages as readonly string[]).includes(facts.stage)) return isOwn
  return (
    isOwn ||
    scope.all ||
    scope.kinds.includes(facts.kind) ||
    scope.unitIds.some(id => facts.unitIds.includes(id) || facts.promiseUnitIds.includes(id))
  )
}

type Seen = Pick<ItemFacts, 'stage' | 'kind' | 'unitIds' | 'promiseUnitIds' | 'proposerIds'>
