import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { PreviewList, PreviewRow } from '#web/api/imports.ts'

/** A row of the preview as the clerk corrects it; what is empty stays as the list had it. */
export type EditedRow = {
  readonly key: string
  readonly row: number
  readonly isIncluded: boolean
  readonly kind: ItemKind | ''
  readonly number: string
  readonly title: string
  readonly proposers: string
  readonly hostUnitIds: readonly string[]
  readonly coHostUnitIds: readonly string[]
  readonly category: string
  readonly read: PreviewRow
}

/** Rows as read, each ready to be corrected; rows with a fault are left out until it is mended. */
export function editable({ sheet, rows }: PreviewList): readonly EditedRow[] {
  return rows.map(read => ({
    key: `${sheet} ${read.row}`,
    row: read.row,
    isIncluded: read.faults.length === 0,
    kind: read.kind ?? '',
    number: read.number ?? '',
    title: read.title,
    proposers: read.proposers.map(({ name }) => name).join('、'),
    hostUnitIds: read.hosts.flatMap(({ unitId }) => unitId ?? []),
    coHostUnitIds: read.coHosts.flatMap(({ unitId }) => unitId ?? []),
    category: read.category ?? '',
    read,
  }))
}

/** Whether the row could be imported as it stands now. */
export function isComplete({ kind, title }: EditedRow): boolean {
  return kind !== '' && title.trim().length >= 2
}

/** The row as the server takes it. Proposers left as read keep what was read of them. */
export function toRow(edited: EditedRow): object {
  const asRead = edited.read.proposers.map(({ name }) => name).join('、')
  const typed = edited.proposers
    .split(/[、，,\s]+/)
    .filter(name => name !== '')
    .map(name => ({ name }))
  const kept = edited.read.proposers.map(({ name, type, headcount }) => ({
    name,
    ...(type === undefined ? {} : { type }),
    ...(headcount === undefined ? {} : { headcount }),
  }))
  return {
    row: edited.row,
    kind: edited.kind,
    number: edited.number.trim(),
    title: edited.title.trim(),
    situation: edited.read.text ?? '',
    category: edited.category.trim(),
    proposers: edited.proposers === asRead ? kept : typed,
    hostUnitIds: edited.hostUnitIds,
    coHostUnitIds: edited.coHostUnitIds,
  }
}
