import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 办结, with a word on how it ended where there is one. */
export function CloseItemForm(props: FormProps) {
  const { fields } = useItemWords()
  return (
    <CommandForm<'closeItem', { note?: string }>
      {...props}
      command="closeItem"
      initial={{}}
      toData={({ note = '' }) => ({ note })}
      isFinal
    >
      <LongTextField name="note" label={fields.closingNote} max={1000} />
    </CommandForm>
  )
}
