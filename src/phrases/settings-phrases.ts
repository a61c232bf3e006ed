import type { Contradiction, ContradictionCode } from '#domain/jurisdiction/settings/contradictions.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import { contradictionTexts as textsEn } from './en/settings-contradictions.ts'
import { settingsWords as wordsEn } from './en/settings-fields.ts'
import type { Language } from './language.ts'
import { contradictionTexts as textsZh } from './zh-CN/settings-contradictions.ts'
import { settingsWords as wordsZh } from './zh-CN/settings-fields.ts'

/** A setting as people read it: its name, what it decides and on what ground, and the words of its values. */
export type FieldWords = {
  readonly label: string
  readonly explain: string
  /** Values of a choice. */
  readonly options?: Readonly<Record<string, string>>
  /** Parts of an entry that has several. */
  readonly parts?: Readonly<Record<string, string>>
}

/** A setting without words does not compile. */
export type SettingsWords = {
  readonly subjects: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<keyof Settings, FieldWords>>
  readonly issueOf: (field: string, text: string) => string
}

type Facts = { readonly [fact: string]: string | number }
export type ContradictionTexts = Readonly<Record<ContradictionCode, (facts: Facts, field: string) => string>>

export function settingsWordsOf(language: Language): SettingsWords {
  return language === 'en' ? wordsEn : wordsZh
}

/** What cannot be meant and what to mend, naming the field. */
export function contradictionText(
  { code, fields, facts }: Pick<Contradiction, 'code' | 'fields' | 'facts'>,
  language: Language,
): string {
  const words = settingsWordsOf(language)
  const [field] = fields
  return (language === 'en' ? textsEn : textsZh)[code](facts, field ? words.fields[field].label : '')
}
