import { useQuery } from '@tanstack/react-query'
import { letterDocxAddress, letterQuery } from '#web/api/letters.ts'
import { useItemWords } from '../item-words.ts'
import './letter-sheet.css'
import { LetterSheet } from './letter-sheet.tsx'

type Props = { readonly itemId: string; readonly replyId: string }

/** The letter as the server composes it, and the same as a document to take away. */
export function ReplyLetter({ itemId, replyId }: Props) {
  const { letter: words, loading } = useItemWords()
  const { data, isError, refetch } = useQuery(letterQuery({ itemId, replyId }))
  if (isError) {
    return (
      <p role="alert">
        {words.failed}{' '}
        <button type="button" className="item-link-button" onClick={() => refetch()}>
          {words.retry}
        </button>
      </p>
    )
  }
  if (!data) return <p role="status">{loading}</p>
  return (
    <div className="item-letter">
      <p className="item-letter-tools">
        <a href={letterDocxAddress({ itemId, replyId })} download>
          {words.download}
        </a>
      </p>
      <LetterSheet letter={data} />
    </div>
  )
}
