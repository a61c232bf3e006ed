import { Link } from '@tanstack/react-router'
import type { OpinionLevel } from '#domain/vocabulary/opinion-levels.ts'
import type { ItemView } from '#web/api/items.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useOwnLabel } from '#web/kit/own-label.ts'
import { EnteredForMe } from './entered-for-me.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

/** 答复: the letters that came, which round, and whether I judged them. */
export function ReplyList({ view }: { readonly view: ItemView }) {
  const { item, settings } = view
  const words = useProposerWords()
  const { conciliationForms } = useVocabulary()
  const nameOf = useShortUnitNames()
  const { proposerIds } = useMe()
  const labelOf = useOwnLabel()
  const said = (code: string | undefined, level: OpinionLevel) => {
    const word = settings.surveyScale.find(entry => entry.code === (code ?? level))
    return word ? labelOf(word) : words.judge.levels[level]
  }
  return (
    <section className="my-panel" aria-labelledby="my-replies">
      <h2 id="my-replies">{words.item.replies}</h2>
      {item.interimReplies.map(({ text, files, on, assignmentId }) => (
        <article key={`${on} ${text}`} className="my-entry">
          <p>
            <b>{nameOf(item.assignments.find(({ id }) => id === assignmentId)?.unitId ?? '')}</b>{' '}
            {words.item.interim} <span className="my-quiet">{words.date(on)}</span>
          </p>
          <p className="my-prose">{text}</p>
          <FileList itemId={item.id} files={files} />
        </article>
      ))}
      {item.replies.length === 0 && <p className="my-quiet">{words.item.noReply}</p>}
      {item.rehandlings.map(({ round, assignmentId, dueOn }) => (
        <p key={`${assignmentId}/${round}`} className="my-notice">
          {words.item.again}，{words.item.againBy(words.date(dueOn))}
        </p>
      ))}
      {item.declinedRehandlings.map(({ assignmentId, round, reason }) => (
        <p key={`${assignmentId}/${round}`} className="my-notice">
          <b>{words.declined}</b> {reason}
        </p>
      ))}
      {item.conciliations.map(({ form, heldOn, outcome }) => (
        <p key={`${heldOn}/${outcome}`} className="my-notice">
          <b>{conciliationForms[form]}</b> {words.date(heldOn)} {outcome}
        </p>
      ))}
      {item.replies.toReversed().map(reply => {
        const given = item.feedback.find(
          ({ replyId, proposerId }) => replyId === reply.id && proposerIds.includes(proposerId),
        )
        return (
          <article key={reply.id} className="my-entry">
            <p>
              <b>{nameOf(reply.unitId)}</b> {reply.documentNumber}{' '}
              {reply.issuedOn && <span className="my-quiet">{words.date(reply.issuedOn)}</span>}
            </p>
            {given && (
              <p>
                {words.judge.given(
                  words.date(given.givenOn),
                  said(given.words?.attitude, given.attitude),
                  said(given.words?.result, given.result),
                )}
              </p>
            )}
            <EnteredForMe view={view} replyId={reply.id} />
            <Link
              to="/my/$itemId"
              params={{ itemId: item.id }}
              search={{ task: 'readReply', part: reply.id }}
              className="my-button my-button-plain"
            >
              {words.item.openReply}
            </Link>
          </article>
        )
      })}
    </section>
  )
}
