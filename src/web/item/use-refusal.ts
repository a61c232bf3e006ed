import type { AnyRefusal } from '#domain/item/refusals.ts'
import { refusals as en } from '#phrases/en/refusals.ts'
import { refusals as zh } from '#phrases/zh-CN/refusals.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }

/** The sentence of a refusal that came with the item, the same one the server would answer. */
export function useRefusal(): (refusal: AnyRefusal) => string {
  const sentences = usePhrases(both)
  return ({ refused, facts = {} }) => sentences[refused](facts)
}
