import { proposer as en } from '#phrases/en/proposer.ts'
import { proposer as zh } from '#phrases/zh-CN/proposer.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }

/** The proposer's pages in the reader's language. */
export function useProposerWords() {
  return usePhrases(both)
}
