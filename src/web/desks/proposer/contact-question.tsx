import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { contactVerdicts, type ContactVerdict } from '#domain/vocabulary/contact-means.ts'
import type { ItemView } from '#web/api/items.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

type Props = { readonly view: ItemView; readonly contactId: string }

/** 确认沟通: one question, three answers, one confirmation, since the answer cannot be changed. */
export function ContactQuestion({ view, contactId }: Props) {
  const words = useProposerWords()
  const { contactMeans } = useVocabulary()
  const nameOf = useShortUnitNames()
  const [chosen, setChosen] = useState<ContactVerdict>()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const sending = useSending(view, 'confirmContact')
  const contact = view.item.contacts.find(({ id }) => id === contactId)
  const { confirm } = words
  const isLacking = chosen === 'didNotTakePlace' && reason.trim().length < 2
  if (!contact) return null
  if (sending.isSuccess) return <Done itemId={view.item.id} />
  return (
    <>
      <ScreenTitle>{confirm.question}</ScreenTitle>
      <p>{confirm.who(nameOf(contact.unitId), words.date(contact.heldOn), contactMeans[contact.means])}</p>
      <blockquote className="my-quote">
        <p className="my-prose">{contact.summary}</p>
        <FileList itemId={view.item.id} files={contact.files} />
        <p className="my-quiet">
          {words.item.contactPeople}：{contact.unitPeople.map(({ name }) => name).join('、')}
          {contact.place && ` · ${contact.place}`}
        </p>
      </blockquote>
      <p className="my-quiet">{confirm.hint}</p>
      {!chosen && (
        <div className="my-answers">
          {contactVerdicts.map(verdict => (
            <button key={verdict} type="button" className="my-answer" onClick={() => setChosen(verdict)}>
              {confirm.verdicts[verdict]}
            </button>
          ))}
        </div>
      )}
      {chosen && (
        <div className="my-answers" role="status">
          <p>
            <b>{confirm.chosen(confirm.verdicts[chosen])}</b>
          </p>
          {chosen === 'didNotTakePlace' && (
            <TextBox
              label={confirm.reason}
              value={reason}
              max={500}
              rows={2}
              problem={isTried && isLacking ? confirm.missingReason : undefined}
              onChange={setReason}
            />
          )}
          <button
            type="button"
            className="my-button"
            disabled={sending.isPending}
            onClick={() => {
              setTried(true)
              if (!isLacking) sending.mutate({ contactId, verdict: chosen, reason })
            }}
          >
            {confirm.send}
          </button>
          <button type="button" className="my-button my-button-plain" onClick={() => setChosen(undefined)}>
            {confirm.change}
          </button>
        </div>
      )}
      <ProblemNote error={sending.error} />
    </>
  )
}

function Done({ itemId }: { readonly itemId: string }) {
  const { confirm, judge } = useProposerWords()
  return (
    <div role="status" className="my-done">
      <ScreenTitle>{confirm.thanks}</ScreenTitle>
      <Link to="/my/$itemId" params={{ itemId }} search={{}} className="my-button">
        {judge.toItem}
      </Link>
      <Link to="/my" className="my-button my-button-plain">
        {judge.toDesk}
      </Link>
    </div>
  )
}
