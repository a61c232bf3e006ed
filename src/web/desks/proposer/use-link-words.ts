import { personalLink as english } from '#phrases/en/personal-link.ts'
import { personalLink as chinese, type PersonalLinkPhrases } from '#phrases/zh-CN/personal-link.ts'
import { usePhrases } from '#web/kit/language.tsx'

export function useLinkWords(): PersonalLinkPhrases {
  return usePhrases<PersonalLinkPhrases>({ 'zh-CN': chinese, en: english })
}
