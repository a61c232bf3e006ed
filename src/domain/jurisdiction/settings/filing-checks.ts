import type { Conversion } from '../../vocabulary/conversions.ts'
import { found, twins, type Check } from './contradiction.ts'
import type { RefusalGround } from './refusal-ground.ts'
import type { Settings } from './settings.ts'

type GroundsField = 'groundsForSuggestions' | 'groundsForProposals'

/** 不予受理的理由: of each kind of item the same checks. */
export const filingChecks = [
  ...groundChecks('groundsForSuggestions', ({ conversionsOfSuggestions }) => conversionsOfSuggestions),
  ...groundChecks('groundsForProposals', ({ conversionsOfProposals }) => conversionsOfProposals),
] as const satisfies readonly Check[]

function groundChecks(field: GroundsField, conversionsOf: (settings: Settings) => readonly Conversion[]) {
  const grounds = (settings: Settings): readonly RefusalGround[] => settings[field]
  return [
    {
      code: 'noGround',
      fields: [field],
      isFatal: true,
      find: settings => (grounds(settings).length === 0 ? found : []),
    },
    {
      code: 'groundTwice',
      fields: [field],
      isFatal: true,
      find: settings => twins(grounds(settings).map(({ code }) => code)).map(ground => ({ ground })),
    },
    {
      code: 'groundLabelTwice',
      fields: [field],
      isFatal: true,
      find: settings => twins(grounds(settings).map(({ label }) => label)).map(ground => ({ ground })),
    },
    {
      code: 'disposalNotPossible',
      fields: [field],
      isFatal: true,
      find: settings =>
        grounds(settings).flatMap(({ disposal, label }) =>
          disposal === 'nothing' || conversionsOf(settings).includes(disposal) ? [] : [{ ground: label }],
        ),
    },
  ] as const satisfies readonly Check[]
}
