import type { CellObject } from '@e965/xlsx'
import type { VocabularyPhrases } from '#phrases/vocabulary-phrases.ts'
import type { ItemListPhrases } from '#phrases/zh-CN/item-list.ts'
import { dateCell, numberCell, textCell } from '../paper/cells.ts'
import type { ItemList, ListedItem } from './item-list.ts'

export type ListColumn = {
  readonly label: string
  /** In characters of the default font. */
  readonly width: number
  readonly cell: (item: ListedItem) => CellObject
}

/** The columns of the list, in the order of an item's life. */
export function columnsFor(
  { jurisdiction }: Pick<ItemList, 'jurisdiction'>,
  { words, terms }: { readonly words: ItemListPhrases; readonly terms: VocabularyPhrases },
): readonly ListColumn[] {
  const names = (ids: readonly string[]) =>
    ids.map(id => jurisdiction.units.find(unit => unit.id === id)?.shortName ?? id).join('、')
  const text = (name: ColumnName, width: number, of: (item: ListedItem) => string) => ({
    label: words.columns[name],
    width,
    cell: (item: ListedItem) => textCell(of(item)),
  })
  const day = (name: 'submittedOn' | 'assignedOn' | 'dueOn' | 'repliedOn') => ({
    label: words.columns[name],
    width: 12,
    cell: (item: ListedItem) => dateCell(item[name]),
  })
  const count = (name: 'proposerCount' | 'daysLeft' | 'round') => ({
    label: words.columns[name],
    width: 10,
    cell: (item: ListedItem) => numberCell(item[name]),
  })
  return [
    {
      label: words.columns.number,
      width: 10,
      cell: ({ number }) =>
        /^[1-9]\d{0,8}$/.test(number ?? '') ? numberCell(Number(number)) : textCell(number ?? ''),
    },
    text('kind', 8, ({ kind }) => terms.kinds[kind]),
    text('period', 10, ({ period }) => terms.periods[period]),
    text('title', 60, ({ title }) => title),
    text('category', 12, ({ category }) => category),
    text('leadName', 14, ({ leadName }) => leadName),
    count('proposerCount'),
    text('mode', 12, ({ mode }) => (mode ? terms.handlingModes[mode] : '')),
    text('hosts', 20, ({ hostUnitIds }) => names(hostUnitIds)),
    text('coHosts', 20, ({ unitIds, hostUnitIds }) => names(unitIds.filter(id => !hostUnitIds.includes(id)))),
    text('stage', 10, ({ stage }) => terms.stages[stage]),
    day('submittedOn'),
    day('assignedOn'),
    day('dueOn'),
    count('daysLeft'),
    text('lamp', 10, ({ lamp }) => terms.lamps[lamp]),
    text('met', 10, ({ met }) => (met ? words.yes : words.no)),
    day('repliedOn'),
    text('resultClasses', 10, ({ resultClasses }) => resultClasses.join('、')),
    text('result', 12, ({ result }) => (result ? terms.opinionLevels[result] : '')),
    count('round'),
  ]
}

type ColumnName = keyof ItemListPhrases['columns']
