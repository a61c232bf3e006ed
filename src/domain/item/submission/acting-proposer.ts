import type { Actor } from '../../permission/actor.ts'
import type { ItemProposer } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

/** The entry among these that belongs to the one who acts. */
export function proposerIdAmong(actor: Actor, proposers: readonly ItemProposer[]): string | undefined {
  return proposers.find(({ id }) => id !== undefined && isHeldBy(actor, id))?.id
}

/** 领衔人: only the first proposer acts for the whole item. */
export function asLead({ item, actor }: Pick<Scene, 'item' | 'actor'>): true | AnyRefusal {
  const lead = item.proposers[0]?.id
  return (lead !== undefined && isHeldBy(actor, lead)) || refuse('leadOnly')
}

function isHeldBy(actor: Actor, proposerId: string): boolean {
  return actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === proposerId)
}
