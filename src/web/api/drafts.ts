import { queryOptions } from '@tanstack/react-query'
import { get, send } from './client.ts'

export type KeptDraft = {
  readonly draftId: string
  readonly version: number
  readonly content: object
  readonly editedAt: string
}

/** 草稿箱: one's own alone. */
export const draftsQuery = () =>
  queryOptions({ queryKey: ['drafts'], queryFn: () => get<readonly KeptDraft[]>('/drafts'), retry: 1 })

export const sendDraft = (draftId: string, content: object, basedOn: number) =>
  send<{ version: number; editedAt: string }>('PUT', `/drafts/${draftId}`, { body: { content, basedOn } })

export const deleteDraft = (draftId: string) => send('DELETE', `/drafts/${draftId}`)
