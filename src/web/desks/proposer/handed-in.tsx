import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemQuery } from '#web/api/items.ts'
import type { MyDraft } from './my-drafts.ts'
import { ScreenTitle } from './screen-title.tsx'
import { useProposerWords } from './use-proposer-words.ts'

/** 已提交: with the number to ask by, or, of a joint item, what is still to do. */
export function HandedIn({ itemId, draft }: { readonly itemId: string; readonly draft: MyDraft }) {
  const { write, judge, coSign } = useProposerWords()
  const { data } = useQuery(itemQuery(itemId))
  const isInvited = (draft.invited?.length ?? 0) > 0
  const number = data?.item.submissionNumber
  return (
    <div role="status" className="my-done">
      <ScreenTitle>{isInvited ? coSign.sentTitle : write.sentTitle}</ScreenTitle>
      <p>
        <b>{draft.title}</b>
      </p>
      {number && <p>{write.submissionNumber(number)}</p>}
      <p>{isInvited ? coSign.sentText : write.sentText}</p>
      <Link to="/my/$itemId" params={{ itemId }} search={{}} className="my-button">
        {judge.toItem}
      </Link>
      <Link to="/my" className="my-button my-button-plain">
        {judge.toDesk}
      </Link>
    </div>
  )
}
