import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ask } from '#application/ask.ts'
import { acceptRows, type RowResult } from '#application/import-items/accept-rows.ts'
import { acceptRowsData } from '#application/import-items/import-row.ts'
import { previewList, type ListPreview } from '#application/import-items/preview-list.ts'
import { rowToAccept } from '#application/import-items/row-to-accept.ts'
import { operatorActor } from '#application/system-actor.ts'
import { itemKinds, type ItemKind } from '#domain/vocabulary/kinds.ts'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import { phrasesOf } from '#phrases/phrases.ts'
import type { CliCommand } from './cli-command.ts'
import { keyOf, summaryOf } from './import-summary.ts'
import { optionsOf, text } from './options.ts'

const atOnce = 100

/** Reads a spreadsheet or CSV of items and enters every row that has no fault; names each doubt and refusal by cell. */
export const importItems: CliCommand = {
  words: ['import', 'items'],
  usage:
    'import items FILE --jurisdiction J --session S|auto [--kind suggestion|proposal] [--dry-run] --json',
  parse: args => {
    const options = optionsOf(args, {
      values: ['jurisdiction!', 'session!', 'kind'],
      flags: ['dry-run', 'json'],
      positional: 'FILE',
    })
    if (typeof options === 'string') return options
    const kind = text(options, 'kind')
    return kind && !(itemKinds as readonly string[]).includes(kind)
      ? '--kind is suggestion or proposal'
      : options
  },
  run: async ({ app, options, print, report }) => {
    const jurisdictionId = text(options, 'jurisdiction')
    const actor = operatorActor(jurisdictionId)
    const { jurisdiction, now } = await ask(app, actor, async (_, asking) => asking)
    if (jurisdiction.name === '') throw new Error(`There is no jurisdiction ${jurisdictionId}.`)
    const path = text(options, 'FILE')
    const file = { bytes: await readFile(path), fileName: basename(path) }
    const kind = text(options, 'kind')
    const preview = previewList(file, jurisdiction, {
      year: Number(now.today.slice(0, 4)),
      ...(kind ? { defaultKind: kind as ItemKind } : {}), // checked by parse
    })
    if ('fault' in preview) throw new Error(phrasesOf('en').readFault(preview))
    const sessionIds = sessionsOf(text(options, 'session'), jurisdiction.sessions)
    if (sessionIds === undefined) throw new Error(`There is no plenary ${text(options, 'session')}.`)
    const rows = preview.lists.flatMap(list => list.rows)
    if (rows.length === 0) throw new Error(noRows(file.fileName, preview))
    const results = new Map<string, RowResult>()
    if (!options['dry-run']) {
      for (const { sheet, rows: listed } of preview.lists) {
        const waiting = listed.flatMap(row => rowToAccept(row) ?? [])
        for (let from = 0; from < waiting.length; from += atOnce) {
          const order = acceptRowsData.parse({ sessionIds, rows: waiting.slice(from, from + atOnce) })
          for (const result of await acceptRows(app, actor, order))
            results.set(keyOf(sheet, result.row), result)
          report(`${sheet}: ${Math.min(from + atOnce, waiting.length)} / ${waiting.length}`)
        }
      }
    }
    const summary = summaryOf(preview, results)
    print(JSON.stringify({ rowsRead: rows.length, ...summary }, null, 2))
    return summary.refused > 0 ? 1 : 0
  },
}

/** A file in which nothing was found is never taken for one that was imported. */
function noRows(fileName: string, { lists, sheetsSkipped }: ListPreview): string {
  const sheets = [...lists, ...sheetsSkipped].map(({ sheet }) => `“${sheet}”`).join(', ')
  return lists.length === 0
    ? `${fileName} holds no list: none of its sheets (${sheets}) has headings with a title (案由, 标题) and at least one more column.`
    : `The list in ${fileName} (${sheets}) has headings, but no row below them.`
}

type Sessions = readonly { readonly id: string; readonly body: string }[]

/** `auto` leaves the choice to the running plenary of each body; a named one serves the kind of its body. */
function sessionsOf(session: string, sessions: Sessions): Partial<Record<ItemKind, string>> | undefined {
  if (session === 'auto') return {}
  const body = sessions.find(({ id }) => id === session)?.body
  const kind = itemKinds.find(candidate => bodyOfKind[candidate] === body)
  return kind && { [kind]: session }
}
