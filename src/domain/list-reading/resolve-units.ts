import type { NamedUnit, UnitMatch } from '../text/unit-match.ts'
import { unitMatcher } from '../text/unit-names.ts'
import type { Doubt } from './doubts.ts'
import type { ReadRow } from './list-reading.ts'

/** A unit as the list names it, with the unit it means where one was found. */
export type ResolvedUnit = { readonly name: string; readonly unitId?: string }
export type ResolvedRow = ReadRow & {
  readonly hosts: readonly ResolvedUnit[]
  readonly coHosts: readonly ResolvedUnit[]
}

/**
 * Finds the units the rows name among those of the jurisdiction; `place` is its name. Separate from reading,
 * so that a preview can be resolved again when an alias was added.
 */
export function resolveUnits(
  rows: readonly ReadRow[],
  units: readonly NamedUnit[],
  place = '',
): readonly ResolvedRow[] {
  const match = unitMatcher(units, place)
  return rows.map(row => {
    const doubts: Doubt[] = []
    const resolve = (field: 'host' | 'coHosts', names: readonly string[]) =>
      names.map((name): ResolvedUnit => {
        const found = match(name)
        const cell = row.cells[field] ?? `A${row.row}`
        doubts.push(...doubtsOf(found, { name, cell, field }))
        return 'unitId' in found ? { name, unitId: found.unitId } : { name }
      })
    const hosts = resolve('host', row.hostNames)
    const coHosts = resolve('coHosts', row.coHostNames)
    for (const [unitId, named] of Map.groupBy([...hosts, ...coHosts], unit => unit.unitId)) {
      const names = named.map(({ name }) => name)
      const field = named.every(unit => hosts.includes(unit)) ? 'host' : 'coHosts'
      const cell = row.cells[field] ?? `A${row.row}`
      if (unitId && names.length > 1) doubts.push({ cell, field, code: 'unitTwice', names, unitId })
    }
    return { ...row, hosts: once(hosts), coHosts: once(coHosts), doubts: [...row.doubts, ...doubts] }
  })
}

function doubtsOf(
  found: UnitMatch,
  { name, cell, field }: { name: string; cell: string; field: 'host' | 'coHosts' },
): Doubt[] {
  if ('unitId' in found) {
    const { unitId, agreedWith, doubts } = found
    return found.certain
      ? []
      : [{ cell, field, code: 'unitUncertain', name, unitId, agreedWith, because: doubts }]
  }
  if (found.why === 'generic') return [{ cell, field, code: 'unitGeneric', name }]
  const code = found.why === 'several' ? 'unitSeveral' : 'unitUnknown'
  return [{ cell, field, code, name, candidates: found.candidates }]
}

function once(units: readonly ResolvedUnit[]): readonly ResolvedUnit[] {
  return units.filter(
    ({ unitId }, index) => unitId === undefined || units.findIndex(unit => unit.unitId === unitId) === index,
  )
}
