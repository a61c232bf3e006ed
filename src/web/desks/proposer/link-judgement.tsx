import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendByLink, type OpenedLink } from '#web/api/links.ts'
import { askedIn } from './asked-in.ts'
import { answersTo, type Judged } from './judged.ts'
import { JudgedLines } from './judged-lines.tsx'
import { JudgementCheck } from './judgement-check.tsx'
import { JudgementForm } from './judgement-form.tsx'
import { useLinkWords } from './use-link-words.ts'

type Props = { readonly token: string; readonly opened: Extract<OpenedLink, { state: 'open' }> }

/** The form behind a link; once used it shows what was answered. */
export function LinkJudgement({ token, opened: { view, replyId, proposerId } }: Props) {
  const words = useLinkWords()
  const client = useQueryClient()
  const [judged, setJudged] = useState<Judged>({})
  const [isChecking, setChecking] = useState(false)
  const askedAfter = (said: Judged) => askedIn(view, { replyId, proposerIds: [proposerId] }, said)
  const asked = askedAfter(judged)
  const sending = useMutation({
    mutationFn: (body: object) => sendByLink(token, 'give-feedback', body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['link', token] }),
  })
  const given = view.item.feedback.find(
    answer => answer.replyId === replyId && answer.proposerId === proposerId,
  )
  if (given) {
    const shown: Judged = {
      attitude: given.words?.attitude ?? given.attitude,
      result: given.words?.result ?? given.result,
      reason: given.reason,
      comment: given.comment,
      points: Object.fromEntries(given.points.map(({ pointId, verdict }) => [pointId, verdict])),
      answers: given.answers,
    }
    return (
      <section className="my-panel" role="status">
        <h2>{words.given}</h2>
        <JudgedLines judged={shown} asked={askedAfter(shown)} item={view.item} />
      </section>
    )
  }
  if (!view.permitted.some(({ command, target }) => command === 'giveFeedback' && target === replyId))
    return null
  if (isChecking)
    return (
      <JudgementCheck
        judged={judged}
        asked={asked}
        item={view.item}
        error={sending.error}
        isSending={sending.isPending}
        onEdit={() => setChecking(false)}
        onSend={() => {
          const { points = {}, answers = {}, ...rest } = judged
          sending.mutate({
            ...rest,
            replyId,
            points: Object.entries(points).map(([pointId, verdict]) => ({ pointId, verdict })),
            answers: answersTo(asked, answers),
          })
        }}
      />
    )
  return (
    <section className="my-panel">
      <h2>{words.judge}</h2>
      <JudgementForm
        judged={judged}
        asked={asked}
        item={view.item}
        onChange={setJudged}
        onDone={() => setChecking(true)}
      />
    </section>
  )
}
