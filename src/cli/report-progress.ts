import { writeFile } from 'node:fs/promises'
import { ask } from '#application/ask.ts'
import { reportProgress } from '#application/report-progress/report-progress.ts'
import { operatorActor } from '#application/system-actor.ts'
import { isPlainDate, plainDate } from '#domain/time/plain-date.ts'
import { reportDocx } from '#documents/progress-report/report-docx.ts'
import { reportHtml } from '#documents/progress-report/report-html.ts'
import type { CliCommand } from './cli-command.ts'
import { optionsOf, text } from './options.ts'

const formats = ['json', 'docx', 'html'] as const

/** 办理进展情况 of a year as of any day, as JSON, document or page. */
export const reportProgressCommand: CliCommand = {
  words: ['report', 'progress'],
  usage: 'report progress --jurisdiction J --year Y [--as-of DATE] --format json|docx|html [--out FILE]',
  parse: args => {
    const options = optionsOf(args, {
      values: ['jurisdiction!', 'year!', 'as-of', 'format', 'out'],
      flags: ['json'],
    })
    if (typeof options === 'string') return options
    if (!/^\d{4}$/.test(text(options, 'year'))) return '--year is not a year'
    const asOf = text(options, 'as-of')
    if (asOf && !isPlainDate(asOf)) return '--as-of is not a day YYYY-MM-DD'
    const format = text(options, 'format') || 'json'
    if (!(formats as readonly string[]).includes(format)) return '--format is json, docx or html'
    if (format === 'docx' && !text(options, 'out')) return '--out FILE is needed for a docx'
    return { ...options, format }
  },
  run: async ({ app, options, print, report: say }) => {
    const jurisdictionId = text(options, 'jurisdiction')
    const asOf = text(options, 'as-of')
    const report = await ask(app, operatorActor(jurisdictionId), (tx, asking) => {
      if (asking.jurisdiction.name === '') throw new Error(`There is no jurisdiction ${jurisdictionId}.`)
      const year = Number(text(options, 'year'))
      return reportProgress(tx, asking, {
        year,
        calendar: app.calendar,
        ...(asOf ? { asOf: plainDate(asOf) } : {}),
      })
    })
    const format = text(options, 'format')
    const out = text(options, 'out')
    const content =
      format === 'docx'
        ? await reportDocx(report)
        : format === 'html'
          ? reportHtml(report)
          : `${JSON.stringify(report, null, 2)}\n`
    if (out) {
      await writeFile(out, content)
      say(`Written to ${out}.`)
    } else print(String(content))
    return 0
  },
}
