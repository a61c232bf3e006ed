import { deadlineWords as en } from '#phrases/en/deadlines.ts'
import { deadlineWords as zh } from '#phrases/zh-CN/deadlines.ts'
import { usePhrases } from './language.tsx'

const both = { 'zh-CN': zh, en }

/** 重点: named a key item; nothing for all others. */
export function KeyTag({ isKey }: { readonly isKey: boolean }) {
  const words = usePhrases(both)
  return isKey ? <span className="tag-key">{words.keyTag}</span> : null
}
