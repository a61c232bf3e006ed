import { queryOptions } from '@tanstack/react-query'
import { addressOf, get } from './client.ts'

type Key = { readonly itemId: string; readonly replyId: string }

/** A reply letter as the server composes it. */
export type Letter = {
  readonly stamps: readonly { readonly code: string; readonly text: string }[]
  readonly classMark: string
  readonly signer: string | null
  readonly letterhead: string
  readonly documentNumber: string | null
  readonly titleParts: readonly string[]
  readonly addressees: string
  readonly opening: readonly string[]
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[]
  readonly closing: readonly string[]
  readonly signature: { readonly unit: string; readonly date: string }
  readonly contact: string
  readonly publication: string | null
  readonly copies: string
}

export const letterQuery = ({ itemId, replyId }: Key) =>
  queryOptions({
    queryKey: ['item', itemId, 'letter', replyId],
    queryFn: () => get<Letter>(`/items/${itemId}/replies/${replyId}/letter`),
  })

/** The letter as a document; of one addressee where merged items are answered each. */
export const letterDocxAddress = ({ itemId, replyId, addressee }: Key & { readonly addressee?: number }) =>
  addressOf(`/items/${itemId}/replies/${replyId}/letter.docx`, addressee === undefined ? {} : { addressee })
