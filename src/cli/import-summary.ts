import type { RowResult } from '#application/import-items/accept-rows.ts'
import type { ListPreview } from '#application/import-items/preview-list.ts'
import { outcomeOf } from '#domain/list-reading/list-reading.ts'
import { phrasesOf } from '#phrases/phrases.ts'

/** Row numbers repeat from sheet to sheet. */
export function keyOf(sheet: string, row: number): string {
  return `${sheet} ${row}`
}

/** Rows by what became of them; every doubt and refusal with its cell and a sentence. */
export function summaryOf({ lists, sheetsSkipped }: ListPreview, results: ReadonlyMap<string, RowResult>) {
  const { doubt: sentence, refusals } = phrasesOf('zh-CN')
  const items = lists.flatMap(({ sheet, rows }) =>
    rows.map(row => {
      const result = results.get(keyOf(sheet, row.row))
      const outcome = result?.outcome
      const isRefused = outcome !== undefined && outcome.kind !== 'done' && outcome.kind !== 'known'
      const status = isRefused
        ? 'refused'
        : outcome?.kind === 'known'
          ? 'known'
          : result?.renumbered
            ? 'doubtful'
            : outcomeOf(row)
      return {
        sheet,
        row: row.row,
        status,
        kind: row.kind ?? null,
        number: row.number ?? null,
        title: row.title,
        proposers: row.proposers,
        hosts: row.hosts,
        coHosts: row.coHosts,
        category: row.category ?? null,
        dueOn: row.dueOn ?? null,
        itemId:
          outcome?.kind === 'done' ? outcome.streamId : outcome?.kind === 'known' ? outcome.itemId : null,
        problems: [
          ...[...row.faults, ...row.doubts].map(doubt => ({
            sheet,
            cell: doubt.cell,
            code: doubt.code,
            reason: sentence(doubt),
          })),
          ...(result?.renumbered
            ? [
                {
                  sheet,
                  cell: row.cells.number ?? `A${row.row}`,
                  code: 'numberTaken',
                  reason: refusals.numberTaken({}),
                },
              ]
            : []),
          ...(outcome?.kind === 'refused'
            ? [
                {
                  sheet,
                  cell: `A${row.row}`,
                  code: outcome.refusal.refused,
                  reason: refusals[outcome.refusal.refused](outcome.refusal.facts ?? {}),
                },
              ]
            : []),
        ],
      }
    }),
  )
  const count = (status: string) => items.filter(item => item.status === status).length
  return {
    accepted: count('accepted'),
    doubtful: count('doubtful'),
    refused: count('refused'),
    known: count('known'),
    items,
    problems: items.flatMap(({ problems }) => problems),
    skipped: lists.flatMap(({ sheet, skipped }) => skipped.map(row => ({ sheet, ...row }))),
    sheetsSkipped,
    checks: lists.flatMap(({ sheet, checks }) => checks.map(check => ({ sheet, ...check }))),
  }
}
