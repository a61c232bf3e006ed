import { unitsToday, type Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import type { ListReading, ListReadingOptions, SheetSkipped } from '#domain/list-reading/list-reading.ts'
import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import { readLists } from '#domain/list-reading/read-lists.ts'
import { resolveUnits, type ResolvedRow } from '#domain/list-reading/resolve-units.ts'
import { readingLimits } from './reading-limits.ts'
import { readWorkbook } from './read-workbook.ts'

export type ListPreview = {
  readonly lists: readonly (Omit<ListReading, 'rows'> & { readonly rows: readonly ResolvedRow[] })[]
  readonly sheetsSkipped: readonly SheetSkipped[]
}

/** 预览: what a file holds, row by row, with every doubt at its cell. Nothing is stored. */
export function previewList(
  { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string },
  jurisdiction: Pick<Jurisdiction, 'units' | 'name'>,
  options: ListReadingOptions = {},
): ListPreview | ReadFault {
  const sheets = readWorkbook(bytes, fileName)
  if ('fault' in sheets) return sheets
  const { lists, sheetsSkipped } = readLists(sheets, options)
  const units = unitsToday(jurisdiction)
  const resolved = lists.map(list => ({ ...list, rows: resolveUnits(list.rows, units, jurisdiction.name) }))
  const findings = resolved.flatMap(list => list.rows).reduce((sum, row) => sum + findingsOf(row), 0)
  if (findings > readingLimits.findings) return { fault: 'tooHeavy', fileName }
  return { lists: resolved, sheetsSkipped }
}

function findingsOf({ proposers, hosts, coHosts, doubts, faults }: ResolvedRow): number {
  return proposers.length + hosts.length + coHosts.length + doubts.length + faults.length
}
