import { useQuery } from '@tanstack/react-query'
import type { Part } from '#web/api/parts.ts'
import { sessionQuery } from '#web/api/session.ts'

/**
 * Which rows get a box: those waiting in time for the receipt of a unit whose office I am. A shortcut of the list only; the
 * server decides on each, and says so row by row.
 */
export function useMaySign(): (part: Part) => boolean {
  const { data: me } = useQuery(sessionQuery())
  const offices = (me?.grants ?? []).flatMap(({ role, unitId }) =>
    role === 'unitOffice' && unitId ? [unitId] : [],
  )
  const today = me?.today ?? ''
  return ({ nextStep, unitId, objectBefore }) =>
    nextStep === 'sign' && today <= objectBefore && offices.includes(unitId)
}
