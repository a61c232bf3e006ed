import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ProblemError } from '#web/api/client.ts'
import { deleteDraft, sendDraft } from '#web/api/drafts.ts'
import { newKey } from '#web/item/new-key.ts'
import { contentOf, type BoxedDraft } from './draft-box.ts'
import { removeDraft, saveDraft, type MyDraft } from './my-drafts.ts'

/** Where the text stands that was typed last. */
export type DraftPlace = 'nowhere' | 'onItsWay' | 'kept' | 'onDevice' | 'copied'

const pauseOfTyping = 1200

/**
 * 草稿: kept on this device with every letter, and with the server whenever the typing pauses; what cannot be sent
 * stays on the device and goes with the next try. What another device wrote meanwhile stays, and this text
 * becomes a draft of its own.
 */
export function useMyDraft(accountId: string, { draft: initial, isOnDevice }: BoxedDraft) {
  const client = useQueryClient()
  const [draft, setDraft] = useState(initial)
  const [place, setPlace] = useState<DraftPlace>(beginning(initial, isOnDevice))
  const latest = useRef(initial)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<void>>(undefined)
  const isOver = useRef(false)

  const put = (next: MyDraft) => {
    latest.current = next
    setDraft(next)
    saveDraft(localStorage, accountId, next)
  }
  const sync = async () => {
    if (isOver.current || latest.current.savedAt === '') return
    if (sending.current) return await sending.current
    sending.current = sendLatest()
    await sending.current
    sending.current = undefined
  }
  const sendLatest = async () => {
    const sent = latest.current
    try {
      const { version } = await sendDraft(sent.id, contentOf(sent), sent.version ?? 0)
      const isCurrent = latest.current === sent
      put({ ...latest.current, version })
      if (isCurrent) removeDraft(localStorage, accountId, sent.id)
      setPlace(now => (isCurrent ? (now === 'copied' ? now : 'kept') : 'onItsWay'))
      if (!isCurrent) timer.current = setTimeout(sync, pauseOfTyping)
      void client.invalidateQueries({ queryKey: ['drafts'] })
    } catch (thrown) {
      if (isOver.current) return
      const code = thrown instanceof ProblemError ? thrown.problem.code : ''
      if (code === 'draftChanged' || code === 'draftGone') {
        removeDraft(localStorage, accountId, sent.id)
        const { version: _, ...text } = latest.current
        put({ ...text, id: newKey() })
        setPlace('copied')
        timer.current = setTimeout(sync, 0)
      } else setPlace('onDevice')
    }
  }
  const again = useRef(sync)
  again.current = sync

  useEffect(() => {
    const send = () => void again.current()
    const onHide = () => document.visibilityState === 'hidden' && send()
    // What an earlier visit could not send goes now.
    if (isOnDevice) send()
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', onHide)
      clearTimeout(timer.current)
    }
  }, [isOnDevice])

  const change = (next: Partial<MyDraft>) => {
    put({ ...latest.current, ...next, savedAt: new Date().toISOString() })
    setPlace(now => (now === 'copied' ? now : 'onItsWay'))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void again.current(), pauseOfTyping)
  }
  /** Before it is handed in: what is on its way arrives first, so that nothing comes after. */
  const settle = async () => {
    clearTimeout(timer.current)
    await sending.current
    clearTimeout(timer.current)
  }
  /** Handed in: nothing is kept any more, here or there. */
  const end = () => {
    isOver.current = true
    clearTimeout(timer.current)
    removeDraft(localStorage, accountId, latest.current.id)
    void client.invalidateQueries({ queryKey: ['drafts'] })
  }
  const discard = async () => {
    await settle()
    end()
    await deleteDraft(latest.current.id)
    await client.invalidateQueries({ queryKey: ['drafts'] })
  }
  return { draft, place, change, settle, end, discard }
}

function beginning({ savedAt }: MyDraft, isOnDevice: boolean): DraftPlace {
  if (savedAt === '') return 'nowhere'
  return isOnDevice ? 'onDevice' : 'kept'
}
