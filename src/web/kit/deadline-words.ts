import { deadlineWords as en } from '#phrases/en/deadlines.ts'
import { deadlineWords as zh } from '#phrases/zh-CN/deadlines.ts'
import { usePhrases } from './language.tsx'

const both = { 'zh-CN': zh, en }

/** Words of dates and key items in the reader's language. */
export function useDeadlineWords() {
  return usePhrases(both)
}
