import { webKit as en } from '#phrases/en/web-kit.ts'
import { webKit as zh } from '#phrases/zh-CN/web-kit.ts'
import { usePhrases } from './language.tsx'

const both = { 'zh-CN': zh, en }

export function useKitWords() {
  return usePhrases(both)
}
