import { OptionalNote } from '../fields/optional-note.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 审核同意, with a word along where there is one. */
export function ClearReplyForm(props: FormProps) {
  return (
    <CommandForm<'clearReply', { note?: string }>
      {...props}
      command="clearReply"
      initial={{}}
      toData={({ note = '' }) => ({ replyId: props.target, note })}
    >
      <OptionalNote />
    </CommandForm>
  )
}
