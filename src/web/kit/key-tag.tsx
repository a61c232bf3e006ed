import { useDeadlineWords } from './deadline-words.ts'

/** 重点: named a key item; nothing for all others. */
export function KeyTag({ isKey }: { readonly isKey: boolean }) {
  const words = useDeadlineWords()
  return isKey ? <span className="tag-key">{words.keyTag}</span> : null
}
