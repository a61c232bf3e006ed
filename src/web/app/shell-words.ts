import { webShell as en } from '#phrases/en/web-shell.ts'
import { webShell as zh } from '#phrases/zh-CN/web-shell.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }

export function useShellWords() {
  return usePhrases(both)
}
