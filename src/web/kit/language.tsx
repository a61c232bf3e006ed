import { useSyncExternalStore } from 'react'
import { languages, type Language } from '#phrases/language.ts'

const key = 'tiban-language'
const listeners = new Set<() => void>()

function stored(): Language {
  const kept = localStorage.getItem(key)
  return languages.find(language => language === kept) ?? 'zh-CN'
}

/** Shows everything in this language from now on; the choice is kept on the device. */
export function setLanguage(language: Language): void {
  localStorage.setItem(key, language)
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

document.documentElement.lang = stored()

export function useLanguage(): Language {
  return useSyncExternalStore(listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, stored)
}

/** The one of the two texts that is in the reader's language. */
export function usePhrases<Phrases>(both: Readonly<Record<Language, Phrases>>): Phrases {
  return both[useLanguage()]
}
