import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const fileItemData = z.strictObject({
  /** A number given elsewhere (an imported list keeps its own); otherwise the next one is drawn. */
  number: z.string().normalize('NFKC').trim().min(1).max(40).exactOptional(),
  category: z.string().trim().min(1).max(40).exactOptional(),
  filedOn: plainDateSchema.exactOptional(),
})
export type FileItem = z.infer<typeof fileItemData>

export type ItemFiled = {
  readonly type: 'ItemFiled'
  readonly number: string
  readonly category: string
  readonly filedOn: PlainDate
}

/**
 * 登记 (suggestion) / 立案 (proposal): the body accepts the item and gives its number, which is unique in
 * session and kind and never used again (`domain-rules.md` 4.6).
 */
export function fileItem(data: FileItem, scene: Scene): readonly ItemFiled[] | AnyRefusal {
  const { item, settings, today, drawnNumber } = scene
  const impossible = data.filedOn && tooEarlyOrToCome(data.filedOn, { year: item.year, today })
  if (impossible) return impossible
  const number = data.number ?? officialNumber(settings.numberTemplate, item.year, drawnNumber ?? 0)
  return [
    { type: 'ItemFiled', number, category: data.category ?? item.category, filedOn: data.filedOn ?? today },
  ]
}

/** Fills `{year}` and `{seq}` or `{seq:3}` (padded with zeros): `{year}-{seq:3}` gives `2024-007`. */
export function officialNumber(template: string, year: number, sequence: number): string {
  return template
    .replaceAll('{year}', String(year))
    .replaceAll(/\{seq(?::(\d))?\}/g, (_, width?: string) =>
      String(sequence).padStart(Number(width ?? 0), '0'),
    )
}

/**
 * The running figure of a number given by hand, so that the next one drawn comes after it: the place of `{seq}`
 * where the number has the form of the template, its last figures otherwise; 0 where it has none.
 */
export function sequenceOfNumber(template: string, number: string): number {
  const form = template
    .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll('{year}', '\\d{4}')
    .replaceAll(/\{seq(?::\d)?\}/g, '(\\d+)')
  const figures = new RegExp(`^${form}$`).exec(number)?.[1] ?? /(\d+)\D*$/.exec(number)?.[1] ?? '0'
  return Number(figures.slice(-6))
}
