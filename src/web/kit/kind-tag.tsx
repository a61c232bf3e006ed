import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import { useVocabulary } from './vocabulary.ts'

/** 建议 or 提案. */
export function KindTag({ kind }: { readonly kind: ItemKind }) {
  const { kinds } = useVocabulary()
  return <span className={`kind kind-${kind}`}>{kinds[kind]}</span>
}
