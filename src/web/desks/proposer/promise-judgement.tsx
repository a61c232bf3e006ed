import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PromiseVerdict } from '#domain/vocabulary/promise-words.ts'
import type { ItemView } from '#web/api/items.ts'
import { useFollowUpWords } from '#web/item/follow-up-words.ts'
import { dropDraft, keepDraft, keptDraft } from '#web/item/kept-drafts.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ProblemNote } from './problem-note.tsx'
import { PromiseQuestion } from './promise-question.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

type Props = { readonly view: ItemView; readonly promiseId: string }
export type PromiseWord = { readonly verdict?: PromiseVerdict; readonly words?: string }

/** 评价承诺: was it kept; the question, a page to check it, and what was sent. */
export function PromiseJudgement({ view, promiseId }: Props) {
  const { proposer: words } = useFollowUpWords()
  const { date } = useProposerWords()
  const nameOf = useShortUnitNames()
  const { me } = useMe()
  const { item } = view
  const key = { accountId: me?.accountId ?? '', itemId: item.id, command: 'judgePromise', target: promiseId }
  const [given, setGiven] = useState<PromiseWord>(() => keptDraft<PromiseWord>(localStorage, key) ?? {})
  const [isChecking, setChecking] = useState(false)
  const sending = useSending(view, 'judgePromise')
  const promise = item.promises.find(({ id }) => id === promiseId)
  if (sending.isSuccess) return <Sent itemId={item.id} />
  const isOpen = view.permitted.some(
    ({ command, target, closed }) => command === 'judgePromise' && target === promiseId && !closed,
  )
  if (!promise || !isOpen) return <p className="my-notice">{words.notNow}</p>
  const send = () => {
    if (!given.verdict) return
    sending.mutate(
      { promiseId, verdict: given.verdict, words: given.words ?? '' },
      { onSuccess: () => dropDraft(localStorage, key) },
    )
  }
  if (isChecking) {
    return (
      <Check given={given} error={sending.error} isSending={sending.isPending} onSend={send}>
        <button type="button" className="my-button my-button-plain" onClick={() => setChecking(false)}>
          {words.edit}
        </button>
      </Check>
    )
  }
  return (
    <>
      <ScreenTitle>{words.question}</ScreenTitle>
      <p>{words.made(nameOf(promise.unitId), date(promise.dueOn))}</p>
      <blockquote className="my-quote">
        <p className="my-prose">{promise.text}</p>
      </blockquote>
      <PromiseQuestion
        given={given}
        onChange={next => {
          setGiven(next)
          keepDraft(localStorage, key, next)
        }}
        onDone={() => setChecking(true)}
      />
    </>
  )
}

type CheckProps = {
  readonly given: PromiseWord
  readonly error: unknown
  readonly isSending: boolean
  readonly onSend: () => void
  /** The way back. */
  readonly children: React.ReactNode
}

function Check({ given, error, isSending, onSend, children }: CheckProps) {
  const { proposer: words } = useFollowUpWords()
  const { promiseVerdicts } = useVocabulary()
  return (
    <>
      <ScreenTitle>{words.checkTitle}</ScreenTitle>
      <dl className="my-check">
        <dt>{words.question}</dt>
        <dd>{given.verdict && promiseVerdicts[given.verdict]}</dd>
        {given.words && <dd className="my-prose">{given.words}</dd>}
      </dl>
      <p className="my-notice">{words.whoSees}</p>
      <p>
        <b>{words.final}</b>
      </p>
      <ProblemNote error={error} />
      <div className="my-foot">
        <button type="button" className="my-button" disabled={isSending} onClick={onSend}>
          {words.send}
        </button>
        {children}
      </div>
    </>
  )
}

function Sent({ itemId }: { readonly itemId: string }) {
  const { proposer: words } = useFollowUpWords()
  const { judge } = useProposerWords()
  return (
    <div role="status" className="my-done">
      <ScreenTitle>{words.sent}</ScreenTitle>
      <Link to="/my/$itemId" params={{ itemId }} search={{}} className="my-button">
        {judge.toItem}
      </Link>
      <Link to="/my" className="my-button my-button-plain">
        {judge.toDesk}
      </Link>
    </div>
  )
}
