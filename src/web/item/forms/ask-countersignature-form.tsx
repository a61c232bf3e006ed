import { useItemWords } from '../item-words.ts'
import { GapList } from '../letter/gap-list.tsx'
import { gapsOf } from '../letter/reply-gaps.ts'
import { ReplyLetter } from '../letter/reply-letter.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 送会签: the text the other units will read, and what it still lacks. */
export function AskCountersignatureForm(props: FormProps) {
  const { item, settings } = props.view
  const { letter } = useItemWords()
  const reply = item.replies.find(({ id }) => id === props.target)
  return (
    <CommandForm<'askCountersignature', object>
      {...props}
      command="askCountersignature"
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
