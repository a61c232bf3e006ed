import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemQuery } from '#web/api/items.ts'
import type { Part } from '#web/api/parts.ts'
import { ReplyLetter } from '#web/item/letter/reply-letter.tsx'
import { MarksOfReply } from '#web/item/panels/marks-of-reply.tsx'
import { TwinsOfReply } from '#web/item/panels/twins-of-reply.tsx'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { SignDecision } from './sign-decision.tsx'
import { useDeskWords } from './use-desk-words.ts'

type Props = { readonly itemId: string; readonly waiting: readonly Part[] }

/** One letter on the leader's phone: read it, then 签发 or 退回 with the thumb. */
export function SignPage({ itemId, waiting }: Props) {
  const { leader: words, loading } = useDeskWords()
  const { data: view, error } = useQuery(itemQuery(itemId))
  if (error) return <ProblemAlert problem={error} />
  if (!view) return <p role="status">{loading}</p>
  const offer = view.permitted.find(({ command }) => command === 'signReply')
  const reply = view.item.replies.find(({ id }) => id === offer?.target)
  const next = waiting.find(part => part.itemId !== itemId)
  return (
    <div className="desk-sign">
      <p>
        <Link to="/desk" search={{}}>
          ‹ {words.back}
        </Link>
      </p>
      <h1>{view.item.title}</h1>
      {reply && (
        <>
          <TwinsOfReply view={view} replyId={reply.id} />
          <MarksOfReply marks={reply.marks} />
          <ReplyLetter itemId={itemId} replyId={reply.id} />
        </>
      )}
      <p>
        <Link to="/items/$itemId" params={{ itemId }}>
          {words.allItem}
        </Link>
      </p>
      {/* The key starts afresh for each letter: a word meant for one must not go out with the next. */}
      <SignDecision key={itemId} view={view} replyId={reply?.id} nextItemId={next?.itemId} />
    </div>
  )
}
