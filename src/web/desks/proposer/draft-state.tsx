import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MyDraft } from './my-drafts.ts'
import type { DraftPlace } from './use-my-draft.ts'
import { localTime } from '#web/kit/local-time.ts'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly draft: MyDraft
  readonly place: DraftPlace
  readonly onDiscard: () => Promise<void>
}

/** Says plainly that this is a draft, where and when it was kept, and lets it be thrown away. */
export function DraftState({ draft, place, onDiscard }: Props) {
  const { write } = useProposerWords()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  if (!draft.savedAt) return <p className="my-quiet">{write.draftEmpty}</p>
  return (
    <>
      <p role="status" className="my-draft-state">
        {write.draftPlaces[place]} {localTime(draft.savedAt)}
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
              void onDiscard().finally(() => navigate({ to: '/my' }))
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
