import { governmentMark } from '#domain/vocabulary/government-letters.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

/** 以县政府名义办理, beside the title; nothing for all others. */
export function GovernmentTag({ marks }: { readonly marks: readonly string[] }) {
  const { governmentStates: words } = useVocabulary()
  if (!marks.includes(governmentMark('inName'))) return null
  const state = marks.includes(governmentMark('toSign')) ? 'toSign' : 'inName'
  return <span className="tag-key">{words[state]}</span>
}
