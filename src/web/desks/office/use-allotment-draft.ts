import { useState } from 'react'
import type { Item } from '#domain/item/item.ts'
import type { AssignmentRole, HandlingMode } from '#domain/vocabulary/handling-modes.ts'

const hostRole: Record<HandlingMode, AssignmentRole> = {
  sole: 'sole',
  hostAndCoHost: 'host',
  separate: 'separate',
  jointHosts: 'jointHost',
}

/** 拟办 while it is made: mode, hosts, co-hosts and their points, begun from what was proposed before. */
export function useAllotmentDraft({ allotment: before, points }: Item) {
  const unitsWith = (isCoHost: boolean) =>
    before?.units.filter(({ role }) => (role === 'coHost') === isCoHost).map(({ unitId }) => unitId) ?? []
  const [mode, setMode] = useState<HandlingMode>(before?.mode ?? 'sole')
  const [named, setHosts] = useState<readonly string[]>(unitsWith(false))
  const [coHosts, setCoHosts] = useState<readonly string[]>(unitsWith(true))
  const [isDifficult, setDifficult] = useState(before?.isDifficult ?? false)
  const [inGovernmentsName, setGovernment] = useState(before?.inGovernmentsName ?? false)
  const [note, setNote] = useState(before?.note ?? '')
  const [pointsOf, setPointsOf] = useState<Readonly<Record<string, readonly string[]>>>(
    Object.fromEntries(before?.units.map(({ unitId, pointIds }) => [unitId, pointIds]) ?? []),
  )
  const takesSeveral = mode === 'separate' || mode === 'jointHosts'
  const takesCoHosts = mode === 'hostAndCoHost' || mode === 'jointHosts'
  const hosts = takesSeveral ? named : named.slice(0, 1)
  const units = [...hosts, ...(takesCoHosts ? coHosts.filter(id => !hosts.includes(id)) : [])]
  // Points divided anew have new ids; what was chosen among the old ones is void.
  const pointIdsOf = (unitId: string) =>
    (pointsOf[unitId] ?? []).filter(id => points.some(point => point.id === id))
  return {
    mode,
    setMode,
    hosts,
    setHosts,
    coHosts,
    setCoHosts,
    isDifficult,
    setDifficult,
    inGovernmentsName,
    setGovernment,
    note,
    setNote,
    takesSeveral,
    takesCoHosts,
    units,
    pointIdsOf,
    setPointIds: (unitId: string, ids: readonly string[]) => setPointsOf({ ...pointsOf, [unitId]: ids }),
    /** Makes the unit the host, or one of several; taken again it is let go. */
    take: (unitId: string) => {
      if (!takesSeveral) setHosts([unitId])
      else setHosts(hosts.includes(unitId) ? hosts.filter(id => id !== unitId) : [...hosts, unitId])
    },
    data: () => ({
      mode,
      units: units.map((unitId, index) => ({
        unitId,
        role: index < hosts.length ? hostRole[mode] : ('coHost' as const),
        pointIds: pointIdsOf(unitId),
      })),
      isDifficult,
      ...(inGovernmentsName ? { inGovernmentsName } : {}),
      note,
    }),
  }
}
