import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useFieldWords, useSettingsWords } from './use-settings-words.ts'
import { valueText } from './value-text.ts'

/** A value of the rules in the reader's language. */
export function useValueText(): (shape: FieldShape, value: unknown, name: string) => string {
  const words = useSettingsWords()
  const { date } = useKitWords()
  const { wordsOf } = useFieldWords()
  return (shape, value, name) => valueText(shape, value, { field: wordsOf(name), words, date })
}
