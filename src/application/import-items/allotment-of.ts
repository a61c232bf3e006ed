import type { z } from 'zod'
import type { proposeAllotmentData } from '#domain/item/points/propose-allotment.ts'

type Proposal = z.input<typeof proposeAllotmentData>

/** What a list's columns of units mean: one host is sole or hosts with co-hosts; several hosts reply separately. */
export function allotmentOf(row: {
  readonly hostUnitIds: readonly string[]
  readonly coHostUnitIds: readonly string[]
}): Proposal | undefined {
  const hosts = [...new Set(row.hostUnitIds)]
  const coHosts = [...new Set(row.coHostUnitIds)].filter(id => !hosts.includes(id))
  const [first] = hosts
  if (!first) return undefined
  if (hosts.length > 1) {
    // Co-hosts have no place beside separate handling; with them the hosts answer jointly.
    const mode = coHosts.length > 0 ? 'jointHosts' : 'separate'
    const role = coHosts.length > 0 ? 'jointHost' : 'separate'
    return { mode, units: [...hosts.map(unitId => ({ unitId, role }) as const), ...coHosts.map(coHost)] }
  }
  if (coHosts.length === 0) return { mode: 'sole', units: [{ unitId: first, role: 'sole' }] }
  return { mode: 'hostAndCoHost', units: [{ unitId: first, role: 'host' }, ...coHosts.map(coHost)] }
}

function coHost(unitId: string): Proposal['units'][number] {
  return { unitId, role: 'coHost' }
}
