import { webOffice as en } from '#phrases/en/web-office.ts'
import { webOffice as zh } from '#phrases/zh-CN/web-office.ts'
import { usePhrases } from './language.tsx'

const both = { 'zh-CN': zh, en }

/** Words of the office desks. */
export function useOfficeWords() {
  return usePhrases(both)
}
