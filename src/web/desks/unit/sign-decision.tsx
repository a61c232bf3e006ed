import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { useItemCommand } from '#web/item/use-item-command.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useDeskWords } from './use-desk-words.ts'

type Props = {
  readonly view: ItemView
  readonly replyId: string | undefined
  readonly nextItemId: string | undefined
}
type Choice = 'signReply' | 'returnReply'

/** Two big buttons; signing is asked back once because the text is fixed by it, returning needs a word. */
export function SignDecision({ view, replyId, nextItemId }: Props) {
  const { leader: words } = useDeskWords()
  const [choice, setChoice] = useState<Choice>()
  const [done, setDone] = useState<Choice>()
  const [note, setNote] = useState('')
  const run = useItemCommand(view)
  const id = useId()
  if (done) return <Done choice={done} nextItemId={nextItemId} />
  if (!replyId) return <p role="status">{words.gone}</p>
  const isTooShort = choice === 'returnReply' && note.trim().length < 2
  const send = async () => {
    if (choice && !isTooShort && (await run.perform(choice, { replyId, note }))) setDone(choice)
  }
  return (
    <div className="desk-decision">
      {run.problem && <ProblemAlert problem={run.problem} />}
      {!choice && (
        <div className="desk-two">
          <Button size="large" onClick={() => setChoice('returnReply')}>
            {words.returnIt}
          </Button>
          <Button size="large" type="primary" onClick={() => setChoice('signReply')}>
            {words.sign}
          </Button>
        </div>
      )}
      {choice && (
        <>
          <label htmlFor={id}>{choice === 'signReply' ? words.note : words.returnNote}</label>
          <Input.TextArea
            id={id}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={1000}
            value={note}
            placeholder={choice === 'signReply' ? '' : words.returnHint}
            onChange={event => setNote(event.target.value)}
          />
          <p role="status">
            {choice === 'signReply' ? words.signAsk : isTooShort ? words.tooShort : words.returnHint}
          </p>
          <div className="desk-two">
            <Button size="large" onClick={() => setChoice(undefined)}>
              {words.cancel}
            </Button>
            <Button size="large" type="primary" loading={run.isRunning} disabled={isTooShort} onClick={send}>
              {choice === 'signReply' ? words.signConfirm : words.returnConfirm}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

function Done({ choice, nextItemId }: { readonly choice: Choice; readonly nextItemId: string | undefined }) {
  const { leader: words } = useDeskWords()
  return (
    <div className="desk-done" role="status">
      <p>{choice === 'signReply' ? words.signed : words.returned}</p>
      {nextItemId ? (
        <Link to="/desk" search={{ sign: nextItemId }} className="desk-open">
          {words.next}
        </Link>
      ) : (
        <Link to="/desk" search={{}} className="desk-open">
          {words.back}
        </Link>
      )}
    </div>
  )
}
