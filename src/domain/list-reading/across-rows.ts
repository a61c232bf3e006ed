import { titleKey } from '../text/titles.ts'
import type { Doubt } from './doubts.ts'
import type { ListCheck, ReadRow } from './list-reading.ts'
import type { StatedFigure } from './statements.ts'

const mostNamed = 5

/** Adds the doubts that show only between rows: the same number or the same title twice. */
export function withRepeats(rows: readonly ReadRow[]): readonly ReadRow[] {
  const numbers = Map.groupBy(rows, numberKey)
  const titles = Map.groupBy(rows, ({ title }) => titleKey(title))
  return rows.map(row => {
    const doubts = [...row.doubts]
    const sameNumber = numberKey(row) === undefined ? [] : others(numbers.get(numberKey(row)), row, 'number')
    if (sameNumber.length > 0) {
      doubts.push({ ...at(row, 'number'), code: 'sameNumber', number: row.number ?? '', cells: sameNumber })
    }
    const sameTitle = row.title === '' ? [] : others(titles.get(titleKey(row.title)), row, 'title')
    if (sameTitle.length > 0) doubts.push({ ...at(row, 'title'), code: 'sameTitle', cells: sameTitle })
    return doubts.length === row.doubts.length ? row : { ...row, doubts }
  })
}

/** A number is unique within kind, year and place; 01, 1 and 第１号 are the same. */
function numberKey({ kind, number, sequence, year, region }: ReadRow): string | undefined {
  if (number === undefined) return undefined
  const plain =
    sequence === undefined
      ? number
      : `${number.replace(/(?:\d+|[〇零一二两三四五六七八九十百千]+)$/, '')}#${sequence}`
  return [kind, year, region, plain].join('|')
}

function others(rows: readonly ReadRow[] | undefined, row: ReadRow, field: 'number' | 'title'): string[] {
  // A few are enough to look at; naming all of thousands alike would fill the answer.
  const near = (rows ?? []).slice(0, mostNamed + 1).filter(other => other !== row)
  return near.slice(0, mostNamed).map(other => at(other, field).cell)
}

function at(row: ReadRow, field: Doubt['field']): { cell: string; field: Doubt['field'] } {
  return { cell: row.cells[field] ?? `A${row.row}`, field }
}

/** Compares each figure the list states with what was read, refused rows included: they stand in the list too. */
export function checkFigures(figures: readonly StatedFigure[], rows: readonly ReadRow[]): ListCheck[] {
  return figures.map(({ cell, of, stated }) => {
    const read = of === 'all' ? rows.length : rows.filter(({ kind }) => kind === of).length
    return { code: stated === read ? 'totalMatches' : 'totalDiffers', cell, of, stated, read }
  })
}
