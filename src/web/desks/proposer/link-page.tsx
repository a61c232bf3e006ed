import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { askForLink, linkQuery, type OpenedLink } from '#web/api/links.ts'
import { LetterSheet } from '#web/item/letter/letter-sheet.tsx'
import { LinkContacts } from './link-contacts.tsx'
import { LinkJudgement } from './link-judgement.tsx'
import './proposer.css'
import { ProblemNote } from './problem-note.tsx'
import { useLinkWords } from './use-link-words.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** 个人链接: one reply read and judged without signing in. Opening the page changes nothing. */
export function LinkPage() {
  const words = useLinkWords()
  const { loading } = useProposerWords()
  const { token = '' } = useParams({ strict: false })
  const { data, error } = useQuery(linkQuery(token))
  return (
    <main className="my my-link">
      {!data && !error && <p role="status">{loading}</p>}
      {error && !data && <p role="alert">{words.notFound}</p>}
      {data?.state === 'expired' && <Expired token={token} opened={data} />}
      {data?.state === 'open' && (
        <>
          <h1>{data.view.item.title}</h1>
          <p className="my-quiet">{words.for(data.proposerName, data.validUntil)}</p>
          <LinkContacts token={token} opened={data} />
          <LetterSheet letter={data.letter} />
          <LinkJudgement token={token} opened={data} />
        </>
      )}
    </main>
  )
}

type ExpiredProps = { readonly token: string; readonly opened: Extract<OpenedLink, { state: 'expired' }> }

function Expired({ token, opened }: ExpiredProps) {
  const words = useLinkWords()
  const client = useQueryClient()
  const asking = useMutation({
    mutationFn: () => askForLink(token),
    onSuccess: () => client.invalidateQueries({ queryKey: ['link', token] }),
  })
  return (
    <>
      <h1>{words.expiredTitle}</h1>
      <p>{words.expired(opened.validUntil)}</p>
      <ProblemNote error={asking.error} />
      {opened.hasAsked || asking.isSuccess ? (
        <p role="status" className="my-notice">
          {words.asked}
        </p>
      ) : (
        <button
          type="button"
          className="my-button"
          disabled={asking.isPending}
          onClick={() => asking.mutate()}
        >
          {words.askAgain}
        </button>
      )}
    </>
  )
}
