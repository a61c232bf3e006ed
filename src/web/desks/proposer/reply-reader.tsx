import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { ReplyLetter } from '#web/item/letter/reply-letter.tsx'
import { tasksOf } from './my-tasks.ts'
import { useMe } from './use-me.ts'
import { ScreenTitle } from './screen-title.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'

type Props = { readonly view: ItemView; readonly replyId: string }

/** 看答复: the letter to read; opening it is recorded once, and the judgement is one tap away. */
export function ReplyReader({ view, replyId }: Props) {
  const words = useProposerWords()
  const { proposerIds } = useMe()
  const tasks = tasksOf(view.item, view.permitted, proposerIds).filter(({ id }) => id === replyId)
  useReadOnce(
    view,
    replyId,
    tasks.some(({ task }) => task === 'readReply'),
  )
  const isJudged = view.item.feedback.some(
    given => given.replyId === replyId && proposerIds.includes(given.proposerId),
  )
  const isOpen = view.permitted.some(
    ({ command, target }) => command === 'giveFeedback' && target === replyId,
  )
  return (
    <>
      <ScreenTitle>{words.item.replies}</ScreenTitle>
      <ReplyLetter itemId={view.item.id} replyId={replyId} />
      {isOpen && !isJudged && (
        <div className="my-foot">
          <Link
            to="/my/$itemId"
            params={{ itemId: view.item.id }}
            search={{ task: 'judge', part: replyId }}
            className="my-button"
          >
            {words.tasks.open.judge}
          </Link>
        </div>
      )}
    </>
  )
}

/** Tells the server once that the letter was opened; a failure is silent, the reader is reading. */
function useReadOnce(view: ItemView, replyId: string, isUnread: boolean) {
  const { mutate } = useSending(view, 'readReply')
  const told = useRef('')
  useEffect(() => {
    if (!isUnread || told.current === replyId) return
    told.current = replyId
    mutate({ replyId })
  }, [isUnread, replyId, mutate])
}
