import { useLanguage } from './language.tsx'

type Labelled = { readonly label: string; readonly labelEn: string }

/** The name a county gave to something of its own, in the reader's language. */
export function useOwnLabel(): (named: Labelled) => string {
  const language = useLanguage()
  return ({ label, labelEn }) => (language === 'en' ? labelEn : label)
}
