import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { removeDraft, type MyDraft } from './my-drafts.ts'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** Says plainly that this is a draft, when it was kept, and lets it be thrown away. */
export function DraftState({ draft }: { readonly draft: MyDraft }) {
  const { write } = useProposerWords()
  const { me } = useMe()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  if (!draft.savedAt) return <p className="my-quiet">{write.draftEmpty}</p>
  return (
    <>
      <p role="status" className="my-draft-state">
        {write.draftState(new Date(draft.savedAt).toTimeString().slice(0, 5))}
      </p>
      {!isAsking && (
        <button type="button" className="my-button my-button-plain" onClick={() => setAsking(true)}>
          {write.discard}
        </button>
      )}
      {isAsking && (
        <div role="alert" className="my-alert">
          <p>{write.discardAsk}</p>
          <button
            type="button"
            className="my-button my-button-danger"
            onClick={() => {
              if (me) removeDraft(localStorage, me.accountId, draft.id)
              void navigate({ to: '/my' })
            }}
          >
            {write.discard}
          </button>
          <button type="button" className="my-button my-button-plain" onClick={() => setAsking(false)}>
            {write.keep}
          </button>
        </div>
      )}
    </>
  )
}
