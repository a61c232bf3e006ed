import type { ResolvedRow } from '#domain/list-reading/resolve-units.ts'
import type { ListReading, SheetSkipped } from '#domain/list-reading/list-reading.ts'
import type { Doubt } from '#domain/list-reading/doubts.ts'
import { base, ProblemError, send } from './client.ts'

export type SpokenDoubt = Pick<Doubt, 'cell' | 'field' | 'code'> & { readonly detail: string }
export type PreviewRow = Omit<ResolvedRow, 'doubts' | 'faults'> & {
  readonly doubts: readonly SpokenDoubt[]
  readonly faults: readonly SpokenDoubt[]
}
export type PreviewList = Omit<ListReading, 'rows'> & { readonly rows: readonly PreviewRow[] }
export type Preview = {
  readonly lists: readonly PreviewList[]
  readonly sheetsSkipped: readonly SheetSkipped[]
}

export type ImportResult = {
  readonly row: number
  readonly outcome: 'accepted' | 'known' | 'refused'
  readonly itemId?: string
  readonly renumbered?: boolean
  readonly detail?: string
}

export async function previewFile(file: File, kind: string): Promise<Preview> {
  const body = new FormData()
  if (kind) body.append('kind', kind)
  body.append('file', file)
  return await send<Preview>('POST', '/imports/preview', { body })
}

export const importRows = (body: object, key: string) =>
  send<{ results: readonly ImportResult[] }>('POST', '/imports', { body, key })

/** The rows not imported, as a spreadsheet on the person's own machine. */
export async function downloadRefused(rows: readonly object[]): Promise<void> {
  const response = await fetch(`${base}/imports/refused.xlsx`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rows }),
  })
  if (!response.ok) throw new ProblemError(await response.json())
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = '未导入的行.xlsx'
  link.click()
  URL.revokeObjectURL(link.href)
}
