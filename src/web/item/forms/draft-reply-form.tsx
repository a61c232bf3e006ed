import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '#web/api/session.ts'
import { useItemWords } from '../item-words.ts'
import { asksOf } from '../letter/reply-gaps.ts'
import { textOf, valuesOf, type ReplyValues } from '../letter/reply-values.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { ReplyFields } from './reply-fields.tsx'

/** 起草答复: ask by ask, with what the result class demands, and the letter growing beside it. */
export function DraftReplyForm(props: FormProps) {
  const { fields } = useItemWords()
  const { data: me } = useQuery(sessionQuery())
  const { item } = props.view
  const assignment = item.assignments.find(({ id }) => id === props.target)
  const asks = asksOf(item, props.target)
  const saved = item.replies.find(
    ({ assignmentId, round }) => assignmentId === props.target && round === assignment?.round,
  )
  const initial = saved
    ? valuesOf(saved.text, asks)
    : { ...valuesOf(undefined, asks), contactPerson: assignment?.fiveFixes?.handler ?? me?.name ?? '' }
  const [marked] = useState(() => saved?.marks.findLast(({ outcome }) => outcome === 'returned'))
  return (
    <CommandForm<'draftReply', ReplyValues>
      {...props}
      command="draftReply"
      initial={initial}
      toData={values => ({ assignmentId: props.target, ...textOf(values, asks) })}
      submitLabel={fields.saveDraft}
    >
      {marked && (
        <blockquote className="item-quote item-quote-warn">
          {fields.returnNote}：{marked.note}
          <footer>{`${marked.on} ${marked.by}`}</footer>
        </blockquote>
      )}
      <ReplyFields view={props.view} assignmentId={props.target} />
    </CommandForm>
  )
}
