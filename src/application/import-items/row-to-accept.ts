import type { z } from 'zod'
import type { ResolvedRow } from '#domain/list-reading/resolve-units.ts'
import type { importRow } from './import-row.ts'

/** A row as read, as it would be imported unchanged; undefined for one that has a fault. */
export function rowToAccept(row: ResolvedRow): z.input<typeof importRow> | undefined {
  if (row.faults.length > 0 || row.kind === undefined) return undefined
  return {
    row: row.row,
    kind: row.kind,
    number: row.number ?? '',
    title: row.title,
    situation: row.text ?? '',
    category: row.category ?? '',
    proposers: row.proposers.map(({ name, type, headcount }) => ({
      name,
      ...(type === undefined ? {} : { type }),
      ...(headcount === undefined ? {} : { headcount }),
    })),
    hostUnitIds: row.hosts.flatMap(({ unitId }) => unitId ?? []),
    coHostUnitIds: row.coHosts.flatMap(({ unitId }) => unitId ?? []),
  }
}
