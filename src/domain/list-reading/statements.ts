import { cleanCell } from '../text/clean-cell.ts'
import { chineseNumber } from '../text/chinese-numerals.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'
import type { SubmissionPeriod } from '../vocabulary/periods.ts'
import { kindSpokenOf } from './kind-words.ts'
import type { SheetRow } from './sheet-cells.ts'

export type StatedFigure = { readonly cell: string; readonly of: 'all' | ItemKind; readonly stated: number }

/** What the rows above the headings say about the whole list: 某县2024年政协提案交办清单（大会期间，共32件）. */
export type ListStatements = {
  readonly year?: { readonly cell: string; readonly value: number }
  readonly kind?: { readonly cell: string; readonly value: ItemKind }
  readonly period?: SubmissionPeriod
  readonly figures: readonly StatedFigure[]
}

export function statementsOf(above: readonly SheetRow[]): ListStatements {
  const said = above.flatMap(({ cells }) =>
    cells
      .filter(cell => !cell.mergedFrom)
      .map(({ address, text }) => ({ cell: address, text: cleanCell(text) })),
  )
  const year = said
    .map(({ cell, text }) => ({ cell, value: yearIn(text) }))
    .find(({ value }) => value !== undefined)
  const kinds = said.flatMap(({ cell, text }) => {
    const value = kindSpokenOf(text)
    return value ? [{ cell, value }] : []
  })
  const speaksOfBoth = said.some(({ text }) => /建议/.test(text) && /提案/.test(text))
  const period = periodIn(said.map(({ text }) => text).join(' '))
  const kind = speaksOfBoth || new Set(kinds.map(({ value }) => value)).size !== 1 ? undefined : kinds[0]
  return {
    ...(year?.value ? { year: { cell: year.cell, value: year.value } } : {}),
    ...(kind ? { kind } : {}),
    ...(period ? { period } : {}),
    figures: above.flatMap(figuresOf),
  }
}

/** Figures such as 合计 92件 or 人大建议60件、政协提案32件, each at its cell. */
export function figuresOf({ cells }: SheetRow): readonly StatedFigure[] {
  return cells
    .filter(cell => !cell.mergedFrom)
    .flatMap(({ address, text }) =>
      [...cleanCell(text).matchAll(/([^\d、,，;；。()（）]{0,12}?)\s*(\d{1,6})\s*件/g)].map(
        ([, words = '', figure]) => ({
          cell: address,
          of: kindSpokenOf(words) ?? 'all',
          stated: Number(figure),
        }),
      ),
    )
}

function yearIn(text: string): number | undefined {
  const [, digits, numerals = ''] =
    /((?:19|20)\d{2})(?=年|年度)|([一二][〇○零九][〇○零一二三四五六七八九]{2})年/.exec(text) ?? []
  return digits ? Number(digits) : chineseNumber(numerals)
}

function periodIn(text: string): SubmissionPeriod | undefined {
  const between = /闭会|平时/.test(text)
  const during = /大会期间|会议期间|会中/.test(text.replaceAll('闭会期间', ''))
  return between === during ? undefined : between ? 'betweenSessions' : 'inSession'
}
