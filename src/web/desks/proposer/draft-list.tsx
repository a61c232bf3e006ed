import { Link } from '@tanstack/react-router'
import { draftsOf } from './my-drafts.ts'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** 草稿: what is written and not handed in, set apart so that nobody takes it for sent. */
export function DraftList() {
  const { desk: words } = useProposerWords()
  const { me } = useMe()
  const drafts = me ? draftsOf(localStorage, me.accountId) : []
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="my-drafts">
      <h2 id="my-drafts">{words.drafts}</h2>
      <p className="my-quiet">{words.draftNote}</p>
      <ul className="my-list">
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <Link to="/my/new" search={{ draft: id }} className="my-card my-card-draft">
              <strong>{title || words.draftUntitled}</strong>
              <span className="my-go">{words.continueDraft}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
