import { followUp as en } from '#phrases/en/follow-up.ts'
import { followUp as zh } from '#phrases/zh-CN/follow-up.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }

/** The words of promises, parked matters and changes of the class. */
export function useFollowUpWords() {
  return usePhrases(both)
}
