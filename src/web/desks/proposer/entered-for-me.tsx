import { Link } from '@tanstack/react-router'
import type { ItemView } from '#web/api/items.ts'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'

type Props = { readonly view: ItemView; readonly replyId: string }

/** 代录: that an office answered for me, the way to contest it, and what became of that. */
export function EnteredForMe({ view: { item, permitted }, replyId }: Props) {
  const { contest: words, date } = useProposerWords()
  const { proposerIds } = useMe()
  const isMine = (given: { readonly replyId: string; readonly proposerId: string }) =>
    given.replyId === replyId && proposerIds.includes(given.proposerId)
  const given = item.feedback.find(isMine)
  const contested = item.contestedFeedback?.find(
    ({ feedback, answeredOn }) => isMine(feedback) && answeredOn === undefined,
  )
  const isOpen = permitted.some(
    ({ command, target, closed }) => command === 'contestFeedback' && target === replyId && !closed,
  )
  return (
    <>
      {given?.entered && <p className="my-quiet">{words.entered(given.entered.helper)}</p>}
      {given?.confirmed && (
        <p className="my-notice">
          {words.confirmed} {given.confirmed.reason}
        </p>
      )}
      {contested && (
        <p className="my-notice">
          {words.stands(date(contested.on))} {contested.words}
        </p>
      )}
      {isOpen && (
        <Link
          to="/my/$itemId"
          params={{ itemId: item.id }}
          search={{ task: 'contestFeedback', part: replyId }}
          className="my-button my-button-plain"
        >
          {words.title}
        </Link>
      )}
    </>
  )
}
