import { roleOfClearer, type Clearer } from '../../jurisdiction/settings/clearance-step.ts'
import type { Grant } from '../../permission/actor.ts'
import { assignmentOf } from '../parts.ts'
import type { Scene } from '../scene.ts'
import type { Reply } from './reply.ts'

type Standing = Pick<Scene, 'item' | 'actor' | 'mainLeaders'>
type Letter = Pick<Reply, 'unitId' | 'assignmentId'>

/** Whether the asker may take a step of this letter that is so-and-so's. */
export function holdsStepOf(by: Clearer, letter: Letter, standing: Standing): boolean {
  return standing.actor.grants.some(grant => isHeldUnder(grant, by, { letter, standing }))
}

/**
 * Whether this grant makes its holder the one whose step it is. A step of one person is his by name, as the five fixes
 * or the county's list of units have it; the main leader may take it too, and who stands in for either. While a unit has no main leader on record,
 * any of its leaders may, so that no letter waits for somebody nobody knows.
 */
export function isHeldUnder(
  grant: Grant,
  by: Clearer,
  {
    letter,
    standing: { item, actor, mainLeaders },
  }: { readonly letter: Letter; readonly standing: Standing },
): boolean {
  if (grant.role !== roleOfClearer[by] || grant.unitId !== letter.unitId) return false
  if (by !== 'leaderInCharge' && by !== 'mainLeader') return true
  const main = mainLeaders?.get(letter.unitId)
  if (!main) return true
  const inCharge = assignmentOf(item, letter.assignmentId).fiveFixes?.leaderInCharge
  const name = grant.onBehalfOf?.name ?? actor.name
  return name === main || (by === 'leaderInCharge' && name === inCharge)
}
