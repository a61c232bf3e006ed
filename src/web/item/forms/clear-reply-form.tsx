import { Checkbox } from 'antd'
import { useState } from 'react'
import { OptionalNote } from '../fields/optional-note.tsx'
import { useItemWords } from '../item-words.ts'
import { ReplyLetter } from '../letter/reply-letter.tsx'
import { asksOf } from '../letter/reply-gaps.ts'
import { textOf, valuesOf, type ReplyValues } from '../letter/reply-values.ts'
import { TwinsOfReply } from '../panels/twins-of-reply.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { ReplyFields } from './reply-fields.tsx'

type Values = ReplyValues & { readonly note?: string }

/** 审核同意: with a word along where there is one, and with one's own corrections instead of a return. */
export function ClearReplyForm(props: FormProps) {
  const { fields, letter } = useItemWords()
  const [corrects, setCorrects] = useState(false)
  const { item } = props.view
  const reply = item.replies.find(({ id }) => id === props.target)
  const asks = asksOf(item, reply?.assignmentId ?? '')
  return (
    <CommandForm<'clearReply', Values>
      {...props}
      command="clearReply"
      initial={reply ? valuesOf(reply.text, asks) : {}}
      toData={({ note = '', ...values }) => ({
        replyId: props.target,
        note,
        ...(corrects ? { text: textOf(values, asks) } : {}),
      })}
    >
      {reply && <TwinsOfReply view={props.view} replyId={reply.id} />}
      {reply && !corrects && (
        <section aria-label={letter.preview} className="item-form-letter">
          <ReplyLetter itemId={item.id} replyId={reply.id} />
        </section>
      )}
      <p>
        <Checkbox checked={corrects} onChange={event => setCorrects(event.target.checked)}>
          {fields.correctIt}
        </Checkbox>
      </p>
      {reply && corrects && <ReplyFields view={props.view} assignmentId={reply.assignmentId} />}
      <OptionalNote />
    </CommandForm>
  )
}
