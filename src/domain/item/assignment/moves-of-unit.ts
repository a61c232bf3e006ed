import type { CommandInput } from '../commands.ts'
import { isOpenPromise } from '../../vocabulary/promise-words.ts'
import type { Item } from '../item.ts'
import { activeAssignments } from '../parts.ts'

/** One step that takes something of an item from a unit that ends to the one that follows it. */
export type UnitMove = CommandInput<'proposeAllotment' | 'reassignPart' | 'handOverPromise'>

type Succession = { readonly unitId: string; readonly successorId: string; readonly reason: string }

/**
 * 机构变动: what has to move in this item when a unit ends (`lessons.md` A15): its place in a draft allotment, every
 * part without a delivered letter, every open promise. What is answered or closed stays under the old name.
 */
export function movesOfUnit(item: Item, { unitId, successorId, reason }: Succession): readonly UnitMove[] {
  return [
    ...allotmentMoves(item, unitId, successorId),
    ...partMoves(item, unitId, successorId, reason),
    ...promiseMoves(item, unitId, successorId, reason),
  ]
}

function allotmentMoves(
  { stage, allotment }: Item,
  unitId: string,
  successorId: string,
): readonly UnitMove[] {
  if (stage !== 'filed' || !allotment?.units.some(unit => unit.unitId === unitId)) return []
  const units = allotment.units.map(unit => ({
    role: unit.role,
    pointIds: [...unit.pointIds],
    unitId: unit.unitId === unitId ? successorId : unit.unitId,
  }))
  return [{ name: 'proposeAllotment', data: { ...allotment, units } }]
}

function partMoves(item: Item, unitId: string, successorId: string, reason: string): readonly UnitMove[] {
  if (item.stage !== 'assigned' && item.stage !== 'rehandling') return []
  return activeAssignments(item)
    .filter(part => part.unitId === unitId && part.status !== 'replied')
    .map(({ id }) => ({ name: 'reassignPart', data: { assignmentId: id, unitId: successorId, reason } }))
}

function promiseMoves(item: Item, unitId: string, successorId: string, reason: string): readonly UnitMove[] {
  return item.promises
    .filter(promise => promise.unitId === unitId && isOpenPromise(promise))
    .map(({ id }) => ({ name: 'handOverPromise', data: { promiseId: id, unitId: successorId, reason } }))
}
