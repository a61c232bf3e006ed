import type { VocabularyPhrases } from '#phrases/vocabulary-phrases.ts'
import type { ItemListPhrases } from '#phrases/zh-CN/item-list.ts'
import type { ItemList } from './item-list.ts'

/** The filter in words, a term for each field that narrows the list, so that the printed list says what it is. */
export function filterTerms(
  { filter, jurisdiction }: Pick<ItemList, 'filter' | 'jurisdiction'>,
  { words, terms }: { readonly words: ItemListPhrases; readonly terms: VocabularyPhrases },
): readonly string[] {
  const units = Object.fromEntries(jurisdiction.units.map(({ id, shortName }) => [id, shortName]))
  const named: { readonly [field: string]: { readonly [code: string]: string } } = {
    kind: terms.kinds,
    period: terms.periods,
    level: { ...words.levels, ...terms.otherLevels },
    stage: terms.stages,
    convertedTo: terms.conversions,
    mode: terms.handlingModes,
    attitude: terms.opinionLevels,
    result: terms.opinionLevels,
    heard: words.judgementColumns,
    lamp: terms.lamps,
    government: terms.governmentStates,
    promise: words.promiseStates,
    parked: words.parkedStates,
    unitId: units,
    hostUnitId: units,
    sessionId: Object.fromEntries(jurisdiction.sessions.map(({ id, name }) => [id, name])),
  }
  const judged = (value: string) => {
    const [column = '', as = ''] = value.split(':')
    return `${named.heard?.[column]}${words.verdicts[as as keyof ItemListPhrases['verdicts']]}` // made of both
  }
  const said = (field: string, value: string | number | boolean) => {
    if (typeof value === 'boolean') return value ? words.yes : words.no
    if (field === 'verdict') return judged(String(value))
    return named[field]?.[value] ?? String(value)
  }
  return Object.entries(filter).flatMap(([field, value]) => {
    if (value === undefined || value === '') return []
    const label = words.filters[field as keyof ItemListPhrases['filters']] // every field of the filter is named there
    return [`${label}＝${said(field, value)}`]
  })
}
