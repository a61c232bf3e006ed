import type { Grant } from '../permission/actor.ts'
import type { Item } from './item.ts'
import { isInGovernmentsName } from './reply/in-governments-name.ts'
import type { Party } from './step.ts'

/**
 * What this grant makes its holder to this item, and to the unit of the part acted on. Default: nothing.
 * Administrators and auditors act on no item, county leaders on
 * those handled in the government's name.
 */
export function partiesOf(grant: Grant, item: Item, unitId: string | undefined): readonly Party[] {
  switch (grant.role) {
    case 'supervisionOffice':
      return ['supervisionOffice']
    case 'congressOffice':
      return item.stage === 'none' || item.kind === 'suggestion' ? ['body'] : []
    case 'proposalsCommittee':
      return item.stage === 'none' || item.kind === 'proposal' ? ['body'] : []
    case 'proposer':
      return proposerParties(grant, item)
    case 'unitOffice':
      return [
        ...(atUnit(grant, unitId) ? (['assignedOffice'] as const) : []),
        ...(isConsulted(grant, item) ? (['consultedOffice'] as const) : []),
      ]
    case 'unitHandler':
      return atUnit(grant, unitId) ? ['assignedHandler'] : []
    case 'unitLeader':
      return atUnit(grant, unitId) ? ['assignedLeader'] : []
    case 'countyLeader':
      return isInGovernmentsName(item) ? ['countyLeader'] : []
    default:
      return []
  }
}

function proposerParties(grant: Grant, item: Item): readonly Party[] {
  if (item.stage === 'none' || isProposer(grant, item)) return ['proposer']
  if (grant.proposerId === undefined) return []
  const isInvited = item.coSigning?.invited.some(({ id }) => id === grant.proposerId) ?? false
  return [
    ...(isInvited ? (['invited'] as const) : []),
    ...(item.delegationId === grant.proposerId ? (['delegation'] as const) : []),
  ]
}

function isProposer({ proposerId }: Grant, { proposers }: Item): boolean {
  return proposerId !== undefined && proposers.some(({ id }) => id === proposerId)
}

function atUnit(grant: Grant, unitId: string | undefined): boolean {
  return unitId !== undefined && grant.unitId === unitId
}

function isConsulted({ unitId }: Grant, { consultation }: Item): boolean {
  return unitId !== undefined && (consultation?.unitIds.includes(unitId) ?? false)
}
