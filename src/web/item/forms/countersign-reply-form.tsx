import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { ReplyLetter } from '../letter/reply-letter.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { readonly decision: 'agree' | 'object'; readonly note?: string }

/** 会签: the host's whole letter, then agree or say why not. */
export function CountersignReplyForm(props: FormProps) {
  const { fields, letter } = useItemWords()
  const { item } = props.view
  const awaited = item.replies.find(reply =>
    reply.countersignings
      ?.at(-1)
      ?.answers.some(({ assignmentId, outcome }) => assignmentId === props.target && outcome === 'awaited'),
  )
  return (
    <CommandForm<'countersignReply', Values>
      {...props}
      command="countersignReply"
      initial={{}}
      toData={({ decision, note = '' }) => ({
        assignmentId: props.target,
        agrees: decision === 'agree',
        note,
      })}
      isFinal
    >
      {awaited && (
        <section aria-label={letter.preview} className="item-form-letter">
          <ReplyLetter itemId={item.id} replyId={awaited.id} />
        </section>
      )}
      <ChoiceField
        name="decision"
        label={fields.countersignDecision}
        options={[
          { value: 'agree', label: fields.countersignAgree },
          { value: 'object', label: fields.countersignObject },
        ]}
      />
      <LongTextField name="note" label={fields.countersignNote} max={2000} rows={3} />
    </CommandForm>
  )
}
