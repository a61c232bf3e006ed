import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 退回修改: never without a word why. */
export function ReturnReplyForm(props: FormProps) {
  const { fields } = useItemWords()
  return (
    <CommandForm<'returnReply', { note?: string }>
      {...props}
      command="returnReply"
      initial={{}}
      toData={({ note = '' }) => ({ replyId: props.target, note })}
    >
      <LongTextField name="note" label={fields.returnNote} max={1000} least={2} />
    </CommandForm>
  )
}
