import { z } from 'zod'
import type { PlainDate } from '../time/plain-date.ts'
import type { JurisdictionEvent } from './events.ts'
import { openUnitIds, type Jurisdiction } from './jurisdiction.ts'

export const closeUnitData = z.strictObject({
  unitId: z.string().min(1).max(64),
  successorId: z.string().min(1).max(64),
  reason: z.string().trim().min(4).max(500),
})

export type CloseUnitRefusal = { readonly refused: 'unitUnknown' | 'unitClosed' | 'sameUnit' }

/** 撤并: from today on the unit gets nothing more; the one that follows it is there already (`lessons.md` A15). */
export function closeUnit(
  { unitId, successorId, reason }: z.output<typeof closeUnitData>,
  { state, today }: { readonly state: Jurisdiction; readonly today: PlainDate },
): readonly JurisdictionEvent[] | CloseUnitRefusal {
  const open = openUnitIds(state)
  if (unitId === successorId) return { refused: 'sameUnit' }
  if (!state.units.some(({ id }) => id === unitId)) return { refused: 'unitUnknown' }
  if (!open.has(unitId) || !open.has(successorId)) return { refused: 'unitClosed' }
  return [{ type: 'UnitClosed', unitId, successorId, reason, on: today }]
}
