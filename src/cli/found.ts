import { randomBytes } from 'node:crypto'
import { foundWithAdministrator } from '#application/govern/found-with-administrator.ts'
import type { CliCommand } from './cli-command.ts'
import { optionsOf, text } from './options.ts'

const word = /^[a-z0-9][a-z0-9-]{0,62}$/

/** Founds a county with its first administrator, whose password is printed once. */
export const found: CliCommand = {
  words: ['found'],
  usage: 'found --jurisdiction J --name NAME --administrator LOGIN --json',
  parse: args => {
    const options = optionsOf(args, { values: ['jurisdiction!', 'name!', 'administrator!'], flags: ['json'] })
    if (typeof options === 'string') return options
    const wrong = ['jurisdiction', 'administrator'].find(name => !word.test(text(options, name)))
    if (wrong)
      return `--${wrong} is made of small letters, digits and dashes, and begins with a letter or digit`
    const length = text(options, 'name').trim().length
    return length < 2 || length > 60 ? '--name has 2 to 60 characters' : options
  },
  run: async ({ app, options, print, report }) => {
    const jurisdictionId = text(options, 'jurisdiction')
    const administrator = {
      login: text(options, 'administrator'),
      password: randomBytes(12).toString('base64url'),
    }
    const name = text(options, 'name')
    const outcome = await foundWithAdministrator(app, { jurisdictionId, name, ...administrator })
    if (outcome.kind !== 'done') {
      report(`There is a jurisdiction ${jurisdictionId} already; nothing was changed.`)
      return 1
    }
    print(JSON.stringify({ jurisdiction: jurisdictionId, administrator }, null, 2))
    return 0
  },
}
