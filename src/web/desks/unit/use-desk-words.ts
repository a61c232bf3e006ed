import { unitDesk as en } from '#phrases/en/unit-desk.ts'
import { unitDesk as zh } from '#phrases/zh-CN/unit-desk.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }

/** The words of the unit's desk in the reader's language. */
export function useDeskWords() {
  return usePhrases(both)
}
