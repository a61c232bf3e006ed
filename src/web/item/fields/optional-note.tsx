import { useItemWords } from '../item-words.ts'
import { LongTextField } from './long-text-field.tsx'

/** A word along with a mark; leaving it empty is normal. */
export function OptionalNote() {
  const { fields } = useItemWords()
  return <LongTextField name="note" label={fields.noteOptional} max={1000} rows={2} />
}
