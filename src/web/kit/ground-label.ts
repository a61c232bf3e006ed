import type { NamedGround } from '#domain/item/filing/refuse-item.ts'
import { useLanguage } from './language.tsx'
import { useVocabulary } from './vocabulary.ts'

/** The name of a ground as it read when it was given; those of older records are known by their code. */
export function useGroundLabel(): (ground: NamedGround) => string {
  const language = useLanguage()
  const earlier: Readonly<Record<string, string>> = useVocabulary().earlierGrounds
  return ({ ground, label, labelEn }) =>
    (language === 'en' ? labelEn : label) ?? label ?? earlier[ground] ?? ground
}
