import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '#web/api/session.ts'
import { dropDraft, keepDraft, keptDraft, type DraftKey } from './kept-drafts.ts'

/** Text of one form that survives closing, reloading and a refusal of the server, until it is handed in. */
export function useKeptDraft<Values>(part: Omit<DraftKey, 'accountId'>) {
  const { data: me } = useQuery(sessionQuery())
  const key = { ...part, accountId: me?.accountId ?? '' }
  const [kept, setKept] = useState(() => keptDraft<Values>(localStorage, key))
  return {
    kept,
    keep: (values: unknown) => keepDraft(localStorage, key, values),
    drop: () => {
      dropDraft(localStorage, key)
      setKept(undefined)
    },
  }
}
