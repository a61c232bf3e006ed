import { ask } from '#application/ask.ts'
import { operatorActor } from '#application/system-actor.ts'
import { dueOn, limitSchema } from '#domain/time/limits.ts'
import { isPlainDate, plainDate } from '#domain/time/plain-date.ts'
import type { CliCommand } from './cli-command.ts'
import { optionsOf, text } from './options.ts'

const units = { working: 'workingDay', natural: 'naturalDay', month: 'month' } as const

/** How an operator checks the calendar: from a day, by a limit, to the last day, with every step shown. */
export const deadline: CliCommand = {
  words: ['deadline'],
  usage: 'deadline --jurisdiction J --from DATE --limit "10 working days"|"30 days"|"3 months" --json',
  parse: args => {
    const options = optionsOf(args, { values: ['jurisdiction!', 'from!', 'limit!'], flags: ['json'] })
    if (typeof options === 'string') return options
    if (!isPlainDate(text(options, 'from'))) return '--from is not a day YYYY-MM-DD'
    return limitOf(text(options, 'limit'))
      ? options
      : '--limit is not like "10 working days", "30 days" or "3 months"'
  },
  run: async ({ app, options, print }) => {
    const jurisdictionId = text(options, 'jurisdiction')
    const { jurisdiction } = await ask(app, operatorActor(jurisdictionId), async (_, asking) => asking)
    if (jurisdiction.name === '') throw new Error(`There is no jurisdiction ${jurisdictionId}.`)
    const limit = limitOf(text(options, 'limit'))
    if (!limit) return 2
    const { dueOn: due, derivation } = dueOn(limit, plainDate(text(options, 'from')), app.calendar)
    print(JSON.stringify({ dueOn: due, derivation }, null, 2))
    return 0
  },
}

function limitOf(words: string) {
  const [, value, working, unit] = /^(\d+) (working )?(day|month)s?$/.exec(words.trim()) ?? []
  if (value === undefined || (working && unit === 'month')) return undefined
  const kind = unit === 'month' ? units.month : working ? units.working : units.natural
  return limitSchema.safeParse({ value: Number(value), unit: kind }).data
}
