import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { draftsQuery } from '#web/api/drafts.ts'
import { localTime } from '#web/kit/local-time.ts'
import { draftBox } from './draft-box.ts'
import { draftsOf } from './my-drafts.ts'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** 草稿: what is written and not handed in, set apart so that nobody takes it for sent. */
export function DraftList() {
  const { desk: words } = useProposerWords()
  const { me } = useMe()
  const { data = [] } = useQuery(draftsQuery())
  const drafts = me ? draftBox(data, draftsOf(localStorage, me.accountId)) : []
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="my-drafts">
      <h2 id="my-drafts">{words.drafts}</h2>
      <p className="my-quiet">{words.draftNote}</p>
      <ul className="my-list">
        {drafts.map(({ draft: { id, title, savedAt }, isOnDevice }) => (
          <li key={id}>
            <Link to="/my/new" search={{ draft: id }} className="my-card my-card-draft">
              <strong>{title || words.draftUntitled}</strong>
              <span className="my-quiet">
                {words.draftEdited(localTime(savedAt))}
                {isOnDevice && ` · ${words.draftOnDevice}`}
              </span>
              <span className="my-go">{words.continueDraft}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
