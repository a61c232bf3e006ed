import type { Item } from '#domain/item/item.ts'

/** The official number as a title carries it: without 第 and 号 of its own. */
export function numberOf({ number, listNumber }: Pick<Item, 'number' | 'listNumber'>): string {
  const written = number ?? listNumber ?? '—'
  return written.replace(/^第/, '').replace(/号$/, '')
}
