import { promiseLedger as en } from '#phrases/en/promise-ledger.ts'
import { promiseLedger as zh } from '#phrases/zh-CN/promise-ledger.ts'
import { usePhrases } from './language.tsx'

const both = { 'zh-CN': zh, en }

/** Words of the ledger of promises, on its page and on the unit's desk. */
export function useLedgerWords() {
  return usePhrases(both)
}
