import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { acceptRows } from '#application/import-items/accept-rows.ts'
import { acceptRowsData } from '#application/import-items/import-row.ts'
import { previewInWorker } from '#application/import-items/preview-in-worker.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { refusedRowsSheet } from '#documents/refused-rows/refused-rows-sheet.ts'
import { phrasesOf } from '#phrases/phrases.ts'
import { problem, problemOfIssues, sentenceOf } from '../problems.ts'
import { file, ok, xlsxType, type Route } from '../route.ts'
import { uploaded } from '../uploaded.ts'

const importers = ['supervisionOffice', 'congressOffice', 'proposalsCommittee'] as const

const refusedRowsData = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        row: z.int().min(1),
        number: z.string().max(80).default(''),
        title: z.string().max(1000).default(''),
        proposers: z.string().max(2000).default(''),
        units: z.string().max(2000).default(''),
        reason: z.string().max(4000),
      }),
    )
    .min(1)
    .max(10_000),
})

export const importRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/imports/preview',
    access: importers,
    summary:
      'Read a spreadsheet or CSV (multipart: `kind` where the list does not say, then `file`); nothing is stored',
    handle: async ({ app, actor, request, language }) => {
      const upload = await uploaded(request)
      if (!upload) return problem('unsupportedMedia', language)
      const { bytes } = upload
      const asking = await ask(app, actor, async (_, given) => given)
      const kind = z.enum(itemKinds).safeParse(fieldOf(upload.fields.kind)).data
      const year = Number(asking.now.today.slice(0, 4))
      const options = { year, ...(kind ? { defaultKind: kind } : {}) }
      const { units, name } = asking.jurisdiction
      const preview = await previewInWorker({
        file: { bytes, fileName: upload.fileName },
        jurisdiction: { units, name },
        options,
      })
      if (preview === 'busy') return problem('tooManyRequests', language)
      const { doubt, readFault } = phrasesOf(language)
      if ('fault' in preview) return problem('unreadableFile', language, { reason: readFault(preview) })
      const withSentence = (given: (typeof preview)['lists'][number]['rows'][number]['doubts'][number]) => ({
        ...given,
        detail: doubt(given),
      })
      return ok({
        ...preview,
        lists: preview.lists.map(list => ({
          ...list,
          rows: list.rows.map(row => ({
            ...row,
            doubts: row.doubts.map(withSentence),
            faults: row.faults.map(withSentence),
          })),
        })),
      })
    },
  },
  {
    method: 'POST',
    path: '/imports',
    access: importers,
    summary: 'Enter rows of a list; each is whole or not at all, and the same list twice adds nothing',
    body: acceptRowsData,
    handle: async ({ app, actor, body, language }) => {
      const parsed = acceptRowsData.safeParse(body)
      if (!parsed.success) return problemOfIssues(parsed.error.issues, language)
      const results = await acceptRows(app, actor, parsed.data)
      return ok({
        results: results.map(({ row, outcome, renumbered }) => {
          if (outcome.kind === 'done') {
            const itemId = outcome.streamId
            return { row, outcome: 'accepted', itemId, ...(renumbered ? { renumbered } : {}) }
          }
          if (outcome.kind === 'known') return { row, outcome: 'known', itemId: outcome.itemId }
          return { row, outcome: 'refused', ...sentenceOf(outcome, language) }
        }),
      })
    },
  },
  {
    method: 'POST',
    path: '/imports/refused.xlsx',
    access: importers,
    summary: 'Rows that were refused, with their reasons, as a spreadsheet to mend and import again',
    body: refusedRowsData,
    produces: xlsxType,
    handle: async ({ body, language }) => {
      const parsed = refusedRowsData.safeParse(body)
      if (!parsed.success) return problemOfIssues(parsed.error.issues, language)
      return file(refusedRowsSheet(parsed.data.rows), { name: '未导入的行.xlsx', type: xlsxType })
    },
  },
]

function fieldOf(field: unknown): string | undefined {
  return typeof field === 'object' && field !== null && 'value' in field ? String(field.value) : undefined
}
