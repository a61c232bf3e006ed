import { useItemWords } from '../item-words.ts'
import { GapList } from '../letter/gap-list.tsx'
import { gapsOf } from '../letter/reply-gaps.ts'
import { ReplyLetter } from '../letter/reply-letter.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 送审: the letter as it would go out, and what is still missing. */
export function SubmitReplyForClearanceForm(props: FormProps) {
  const { item, settings } = props.view
  const { letter } = useItemWords()
  const reply = item.replies.find(({ id }) => id === props.target)
  return (
    <CommandForm<'submitReplyForClearance', object>
      {...props}
      command="submitReplyForClearance"
      initial={{}}
      toData={() => ({ replyId: props.target })}
    >
      {reply && (
        <>
          <GapList gaps={gapsOf(item, settings, reply.assignmentId, reply.text)} />
          <section aria-label={letter.preview} className="item-form-letter">
            <ReplyLetter itemId={item.id} replyId={reply.id} />
          </section>
        </>
      )}
    </CommandForm>
  )
}
