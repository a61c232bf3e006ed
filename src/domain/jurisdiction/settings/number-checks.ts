import { found, type Check } from './contradiction.ts'

/** Parts of a number that are filled in; see `number-parts.ts`. */
const knownParts = /^\{(kind|term|session|year|period|category|seq(:\d)?)\}$/

/** 编号规则、流水号规则. */
export const numberChecks = [
  {
    code: 'numberPartUnknown',
    fields: ['numberTemplate'],
    isFatal: true,
    find: ({ numberTemplate }) => unknownParts(numberTemplate),
  },
  {
    code: 'numberPartUnknown',
    fields: ['submissionNumberTemplate'],
    isFatal: true,
    find: ({ submissionNumberTemplate }) => unknownParts(submissionNumberTemplate),
  },
  {
    // Two sequences would give the same number twice within one session.
    code: 'periodNotInNumber',
    fields: ['numberTemplate', 'numberSequences'],
    isFatal: true,
    find: ({ numberTemplate, numberSequences }) =>
      numberSequences === 'byPeriod' && !numberTemplate.includes('{period}') ? found : [],
  },
  {
    code: 'periodsReadAlike',
    fields: ['numberWords', 'numberSequences'],
    isFatal: true,
    find: ({ numberWords, numberSequences }) =>
      numberSequences === 'byPeriod' && numberWords.inSession === numberWords.betweenSessions ? found : [],
  },
] as const satisfies readonly Check[]

function unknownParts(template: string) {
  return [...template.matchAll(/\{[^}]*\}?/g)]
    .map(([part]) => part)
    .filter(part => !knownParts.test(part))
    .map(part => ({ part }))
}
