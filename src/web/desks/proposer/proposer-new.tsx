import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { draftsQuery } from '#web/api/drafts.ts'
import { submitItem } from '#web/api/items.ts'
import { newKey } from '#web/item/new-key.ts'
import { draftBox, type BoxedDraft } from './draft-box.ts'
import { HandedIn } from './handed-in.tsx'
import { draftsOf } from './my-drafts.ts'
import { ProblemNote } from './problem-note.tsx'
import './proposer.css'
import { useMyDraft } from './use-my-draft.ts'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { submissionOf, useWhereToSubmit } from './where-to-submit.ts'
import { WriteCheck } from './write-check.tsx'
import { WriteForm } from './write-form.tsx'

/** 写一件: kept as a draft while it is written, checked once, then handed in. */
export function ProposerNew() {
  const { me } = useMe()
  const { draft: draftId }: { draft?: string } = useSearch({ strict: false })
  const { data, isFetchedAfterMount, fetchStatus } = useQuery({ ...draftsQuery(), staleTime: 0 })
  // The newest of the server; without it, what this device has is gone on with.
  const isKnown = isFetchedAfterMount || fetchStatus === 'paused'
  const box = me ? draftBox(data ?? [], draftsOf(localStorage, me.accountId)) : []
  const begin = box.find(({ draft }) => draft.id === draftId) ?? newDraft()
  return <div className="my">{me && isKnown && <Writing accountId={me.accountId} begin={begin} />}</div>
}

function newDraft(): BoxedDraft {
  return { draft: { id: newKey(), savedAt: '' }, isOnDevice: false }
}

function Writing({ accountId, begin }: { readonly accountId: string; readonly begin: BoxedDraft }) {
  const words = useProposerWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { draft, place, change, settle, end, discard } = useMyDraft(accountId, begin)
  const [isChecking, setChecking] = useState(false)
  const key = useRef(newKey())
  const where = useWhereToSubmit(draft.kind)
  const sending = useMutation({
    mutationFn: async () => {
      if (!where.counting || !where.proposerId || !where.kind) throw new Error(words.write.noSession)
      await settle()
      return await submitItem({ ...submissionOf(draft, where), draftId: draft.id }, key.current)
    },
    onSuccess: async () => {
      end()
      await client.invalidateQueries({ queryKey: ['items'] })
    },
    onError: () => {
      key.current = newKey()
    },
  })
  // The address names the draft, so that a page loaded anew goes on with it.
  const isBegun = draft.savedAt !== ''
  useEffect(() => {
    if (isBegun) void navigate({ to: '/my/new', search: { draft: draft.id }, replace: true })
  }, [isBegun, draft.id, navigate])

  if (sending.isSuccess) return <HandedIn itemId={sending.data.itemId} draft={draft} />
  return (
    <>
      <nav className="my-back">
        <Link to="/my">‹ {words.desk.title}</Link>
      </nav>
      {isChecking ? (
        <>
          <WriteCheck
            draft={draft}
            contact={where.contact}
            isSending={sending.isPending}
            onEdit={() => setChecking(false)}
            onSend={() => sending.mutate()}
          />
          <ProblemNote error={sending.error} />
        </>
      ) : (
        <WriteForm
          draft={draft}
          place={place}
          where={where}
          onChange={change}
          onDiscard={discard}
          onDone={() => setChecking(true)}
        />
      )}
    </>
  )
}
