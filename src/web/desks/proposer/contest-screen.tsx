import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '#web/item/item-words.ts'
import { focusFirstFault } from './focus-first-fault.ts'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'

type Props = { readonly view: ItemView; readonly replyId: string }

/** 对代录的评价提出异议: what is wrong with it, in one's own words; then one may judge oneself. */
export function ContestScreen({ view, replyId }: Props) {
  const { contest: words } = useProposerWords()
  const { commands } = useItemWords()
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const sending = useSending(view, 'contestFeedback')
  const itemId = view.item.id
  if (sending.isSuccess)
    return (
      <div role="status" className="my-done">
        <ScreenTitle>{words.thanks}</ScreenTitle>
        <Link
          to="/my/$itemId"
          params={{ itemId }}
          search={{ task: 'judge', part: replyId }}
          className="my-button"
        >
          {words.judge}
        </Link>
      </div>
    )
  const isOpen = view.permitted.some(
    ({ command, target, closed }) => command === 'contestFeedback' && target === replyId && !closed,
  )
  if (!isOpen) return <p className="my-notice">{words.notNow}</p>
  const isShort = text.trim().length < 4
  return (
    <form
      className="my-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (isShort) focusFirstFault(event.currentTarget)
        else sending.mutate({ replyId, words: text })
      }}
    >
      <ScreenTitle>{words.title}</ScreenTitle>
      <p>
        <b>{view.item.title}</b>
      </p>
      <p>{commands.contestFeedback.explain}</p>
      <TextBox
        label={words.words}
        hint={words.hint}
        value={text}
        max={2000}
        problem={isTried && isShort ? words.missing : undefined}
        onChange={setText}
      />
      <ProblemNote error={sending.error} />
      <button type="submit" className="my-button" disabled={sending.isPending}>
        {words.send}
      </button>
    </form>
  )
}
