import type { ItemStage } from '#domain/item/item.ts'
import { useVocabulary } from './vocabulary.ts'

/** 办理状态 in words. */
export function StageTag({ stage }: { readonly stage: ItemStage }) {
  const { stages } = useVocabulary()
  return <span className={`stage stage-${stage}`}>{stages[stage]}</span>
}
