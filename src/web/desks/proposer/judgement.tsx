import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { dropDraft, keepDraft, keptDraft } from '#web/item/kept-drafts.ts'
import { JudgementCheck } from './judgement-check.tsx'
import { JudgementForm } from './judgement-form.tsx'
import { askedIn } from './asked-in.ts'
import { answersTo, type Asked, type Judged } from './judged.ts'
import { JudgedLines } from './judged-lines.tsx'
import { useMe } from './use-me.ts'
import { ScreenTitle } from './screen-title.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'

type Props = { readonly view: ItemView; readonly replyId: string }

/** 评价: the form, a page to check it, and what was sent. */
export function Judgement({ view, replyId }: Props) {
  const words = useProposerWords()
  const { me, proposerIds } = useMe()
  const { item } = view
  const key = { accountId: me?.accountId ?? '', itemId: item.id, command: 'giveFeedback', target: replyId }
  const [judged, setJudged] = useState<Judged>(() => keptDraft<Judged>(localStorage, key) ?? {})
  const asked = askedIn(view, { replyId, proposerIds }, judged)
  const [isChecking, setChecking] = useState(false)
  const sending = useSending(view, 'giveFeedback')
  const change = (next: Judged) => {
    setJudged(next)
    keepDraft(localStorage, key, next)
  }
  if (sending.isSuccess) return <Sent judged={judged} asked={asked} item={item} />
  const isOpen = view.permitted.some(
    ({ command, target }) => command === 'giveFeedback' && target === replyId,
  )
  const isGiven = item.feedback.some(
    given => given.replyId === replyId && proposerIds.includes(given.proposerId),
  )
  if (!isOpen || isGiven) return <p className="my-notice">{words.judge.notNow}</p>
  if (isChecking) {
    return (
      <JudgementCheck
        judged={judged}
        asked={asked}
        item={item}
        error={sending.error}
        isSending={sending.isPending}
        onEdit={() => setChecking(false)}
        onSend={() => {
          const { attitude, result, reason = '', comment = '', points = {}, answers = {} } = judged
          if (!attitude || !result) return
          sending.mutate(
            {
              replyId,
              attitude,
              result,
              reason,
              comment,
              points: Object.entries(points).map(([pointId, verdict]) => ({ pointId, verdict })),
              answers: answersTo(asked, answers),
            },
            { onSuccess: () => dropDraft(localStorage, key) },
          )
        }}
      />
    )
  }
  return (
    <>
      <ScreenTitle>{words.judge.title}</ScreenTitle>
      <p>
        {item.title}{' '}
        <Link to="/my/$itemId" params={{ itemId: item.id }} search={{ task: 'readReply', part: replyId }}>
          {words.judge.readFirst}
        </Link>
      </p>
      <JudgementForm
        judged={judged}
        asked={asked}
        item={item}
        onChange={change}
        onDone={() => setChecking(true)}
      />
    </>
  )
}

type SentProps = { readonly judged: Judged; readonly asked: Asked; readonly item: ItemView['item'] }

function Sent(sent: SentProps) {
  const { judge } = useProposerWords()
  return (
    <div role="status" className="my-done">
      <ScreenTitle>{judge.sentTitle}</ScreenTitle>
      <JudgedLines {...sent} />
      <p>{judge.sentText}</p>
      <Link to="/my/$itemId" params={{ itemId: sent.item.id }} search={{}} className="my-button">
        {judge.toItem}
      </Link>
      <Link to="/my" className="my-button my-button-plain">
        {judge.toDesk}
      </Link>
    </div>
  )
}
