import { events as eventsEn } from '#phrases/en/events.ts'
import { vocabulary as vocabularyEn } from '#phrases/en/vocabulary.ts'
import { events as eventsZh } from '#phrases/zh-CN/events.ts'
import { vocabulary as vocabularyZh } from '#phrases/zh-CN/vocabulary.ts'
import { usePhrases } from './language.tsx'

const vocabularies = { 'zh-CN': vocabularyZh, en: vocabularyEn }
const events = { 'zh-CN': eventsZh, en: eventsEn }

/** Names of every code of the field, in the reader's language. */
export function useVocabulary() {
  return usePhrases(vocabularies)
}

/** Sentences of the history, in the reader's language. */
export function useEvents() {
  return usePhrases(events)
}
