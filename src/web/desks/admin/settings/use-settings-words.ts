import { settingsWords as fieldsEn } from '#phrases/en/settings-fields.ts'
import { webSettings as en } from '#phrases/en/web-settings.ts'
import type { FieldWords, SettingsWords } from '#phrases/settings-phrases.ts'
import { settingsWords as fieldsZh } from '#phrases/zh-CN/settings-fields.ts'
import { webSettings as zh } from '#phrases/zh-CN/web-settings.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }
const fields = { 'zh-CN': fieldsZh, en: fieldsEn }

/** Words of the page of rules. */
export function useSettingsWords() {
  return usePhrases(both)
}

/** Names and explanations of the settings; a setting without words is shown under its own name. */
export function useFieldWords(): {
  readonly subjectName: (name: string) => string
  readonly wordsOf: (name: string) => FieldWords
} {
  const words: SettingsWords = usePhrases(fields)
  const known: Readonly<Record<string, FieldWords>> = words.fields
  return {
    subjectName: name => words.subjects[name] ?? name,
    wordsOf: name => known[name] ?? { label: name, explain: '' },
  }
}
