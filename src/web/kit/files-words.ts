import { files as en } from '#phrases/en/files.ts'
import { files as zh } from '#phrases/zh-CN/files.ts'
import { usePhrases } from './language.tsx'

const both = { 'zh-CN': zh, en }

export function useFilesWords() {
  return usePhrases(both)
}
