import { OptionalNote } from '../fields/optional-note.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 签发: from here on the text is fixed. */
export function SignReplyForm(props: FormProps) {
  return (
    <CommandForm<'signReply', { note?: string }>
      {...props}
      command="signReply"
      initial={{}}
      toData={({ note = '' }) => ({ replyId: props.target, note })}
      isFinal
    >
      <OptionalNote />
    </CommandForm>
  )
}
