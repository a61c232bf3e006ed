import { itemPage as en } from '#phrases/en/item-page.ts'
import { itemPage as zh } from '#phrases/zh-CN/item-page.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }

/** The words of the item page in the reader's language. */
export function useItemWords() {
  return usePhrases(both)
}
