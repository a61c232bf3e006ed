import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { numberFrom } from './number-parts.ts'

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
  const { item, today, drawnNumber } = scene
  const impossible = data.filedOn && tooEarlyOrToCome(data.filedOn, { year: item.year, today })
  if (impossible) return impossible
  const number = data.number ?? officialNumber(data, scene, drawnNumber ?? 0)
  return [
    { type: 'ItemFiled', number, category: data.category ?? item.category, filedOn: data.filedOn ?? today },
  ]
}

/** 案号: the running figure in the county’s form. */
export function officialNumber(
  { category }: Pick<FileItem, 'category'>,
  { item, settings, sessions }: Pick<Scene, 'item' | 'settings' | 'sessions'>,
  sequence: number,
): string {
  const numbered = { ...item, category: category ?? item.category }
  return numberFrom(settings.numberTemplate, sequence, { numbered, settings, sessions })
}
