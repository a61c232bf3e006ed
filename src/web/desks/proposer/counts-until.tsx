import type { Counting } from '#domain/jurisdiction/counting-session.ts'
import { useProposerWords } from './use-proposer-words.ts'

type Props = { readonly counting: Counting | undefined; readonly sessionName: string | undefined }

/** 截止时间: until when what is handed in still counts as one of the plenary. */
export function CountsUntil({ counting, sessionName = '' }: Props) {
  const { write } = useProposerWords()
  if (!counting) return null
  const { period, until } = counting
  return (
    <p className="my-notice">
      {period === 'inSession' && until
        ? write.countsUntil(sessionName, until.slice(0, 10), until.slice(11))
        : write.countsBetween(sessionName)}
    </p>
  )
}
