import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { submitItem } from '#web/api/items.ts'
import { newKey } from '#web/item/new-key.ts'
import { HandedIn } from './handed-in.tsx'
import { removeDraft, saveDraft, draftsOf, type MyDraft } from './my-drafts.ts'
import { ProblemNote } from './problem-note.tsx'
import './proposer.css'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { submissionOf, useWhereToSubmit } from './where-to-submit.ts'
import { WriteCheck } from './write-check.tsx'
import { WriteForm } from './write-form.tsx'

/** 写一件: kept as a draft while it is written, checked once, then handed in. */
export function ProposerNew() {
  const { me } = useMe()
  return <div className="my">{me && <Writing accountId={me.accountId} />}</div>
}

function Writing({ accountId }: { readonly accountId: string }) {
  const words = useProposerWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { draft: draftId }: { draft?: string } = useSearch({ strict: false })
  const [draft, setDraft] = useState<MyDraft>(() => keptOrNew(accountId, draftId))
  const [isChecking, setChecking] = useState(false)
  const key = useRef(newKey())
  const where = useWhereToSubmit(draft.kind)
  const sending = useMutation({
    mutationFn: async () => {
      if (!where.counting || !where.proposerId || !where.kind) throw new Error(words.write.noSession)
      return await submitItem(submissionOf(draft, where), key.current)
    },
    onSuccess: async () => {
      removeDraft(localStorage, accountId, draft.id)
      await client.invalidateQueries({ queryKey: ['items'] })
    },
    onError: () => {
      key.current = newKey()
    },
  })
  const change = (next: Partial<MyDraft>) => {
    const saved = { ...draft, ...next, savedAt: new Date().toISOString() }
    setDraft(saved)
    saveDraft(localStorage, accountId, saved)
    // The address names the draft, so that a page loaded anew goes on with it.
    if (draftId !== saved.id) void navigate({ to: '/my/new', search: { draft: saved.id }, replace: true })
  }

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
            isSending={sending.isPending}
            onEdit={() => setChecking(false)}
            onSend={() => sending.mutate()}
          />
          <ProblemNote error={sending.error} />
        </>
      ) : (
        <WriteForm draft={draft} where={where} onChange={change} onDone={() => setChecking(true)} />
      )}
    </>
  )
}

function keptOrNew(accountId: string, id: string | undefined): MyDraft {
  const kept = draftsOf(localStorage, accountId).find(draft => draft.id === id)
  return kept ?? { id: newKey(), savedAt: '' }
}
