import { queryOptions } from '@tanstack/react-query'
import { get, send } from './client.ts'
import type { ItemView } from './items.ts'
import type { Letter } from './letters.ts'

/** What a personal link shows: the reply and the form, or that its days are over. */
export type OpenedLink =
  | {
      readonly state: 'open'
      readonly validUntil: string
      readonly proposerId: string
      readonly proposerName: string
      readonly replyId: string
      readonly view: ItemView
      readonly letter: Letter
    }
  | {
      readonly state: 'expired'
      readonly validUntil: string
      readonly proposerName: string
      readonly hasAsked: boolean
    }

export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: () => get<OpenedLink>(`/links/${encodeURIComponent(token)}`),
    retry: false,
  })

export const sendByLink = (token: string, command: 'give-feedback' | 'confirm-contact', body: object) =>
  send<unknown>('POST', `/links/${encodeURIComponent(token)}/${command}`, { body })

export const askForLink = (token: string) =>
  send<unknown>('POST', `/links/${encodeURIComponent(token)}/ask-again`, { body: {} })

/** The text to send or to print, with the link in it; told once. */
export const createLink = async (itemId: string, data: { replyId: string; addressee: number }) =>
  await (await send<Blob>('POST', `/items/${itemId}/personal-links`, { body: data })).text()
