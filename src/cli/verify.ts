import { verify } from '#application/verify/verify.ts'
import type { CliCommand } from './cli-command.ts'
import { optionsOf, text } from './options.ts'

/** Recomputes the seals and the read model; says where anything differs, and fails then. */
export const verifyCommand: CliCommand = {
  words: ['verify'],
  usage: 'verify [--jurisdiction J] [--json]',
  parse: args => optionsOf(args, { values: ['jurisdiction'], flags: ['json'] }),
  run: async ({ app, options, print }) => {
    const only = text(options, 'jurisdiction')
    const { faults, ...sums } = await verify(app, only || undefined)
    if (only && sums.jurisdictions === 0) throw new Error(`There is no jurisdiction ${only}.`)
    if (options.json) print(JSON.stringify({ ...sums, faults }, null, 2))
    else {
      for (const { jurisdictionId, streamId, version, table, what, detail } of faults) {
        print(
          [what, jurisdictionId, table, streamId, version, detail]
            .filter(part => part !== undefined)
            .join(' · '),
        )
      }
      print(
        `${sums.jurisdictions} jurisdictions, ${sums.streams} streams, ${sums.events} events, ${faults.length} faults`,
      )
    }
    return faults.length > 0 ? 1 : 0
  },
}
