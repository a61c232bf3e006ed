import { isOpenPromise } from '#domain/vocabulary/promise-words.ts'
import { Link } from '@tanstack/react-router'
import type { ReplyPromise } from '#domain/item/follow-up/reply-promise.ts'
import type { ItemView } from '#web/api/items.ts'
import { useFollowUpWords } from '#web/item/follow-up-words.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

/** 答复里的承诺: what each unit promised, how it stands in plain words, and what waits for my own. */
export function PromiseList({ view }: { readonly view: ItemView }) {
  const { proposer: words } = useFollowUpWords()
  const { date } = useProposerWords()
  const { promises, parkings } = view.item
  const parked = parkings.filter(({ status }) => status === 'parked')
  return (
    <>
      {promises.length > 0 && (
        <section className="my-panel" aria-labelledby="my-promises">
          <h2 id="my-promises">{words.heading}</h2>
          {promises.map(promise => (
            <PromiseStory key={promise.id} view={view} promise={promise} />
          ))}
        </section>
      )}
      {parked.length > 0 && (
        <section className="my-panel" aria-labelledby="my-parked">
          <h2 id="my-parked">{words.parkedHeading}</h2>
          {parked.map(({ id, reason, reviewOn }) => (
            <article key={id} className="my-entry">
              <p className="my-prose">{reason}</p>
              <p>{words.parkedUntil(date(reviewOn))}</p>
            </article>
          ))}
        </section>
      )}
    </>
  )
}

function PromiseStory({ view, promise }: { readonly view: ItemView; readonly promise: ReplyPromise }) {
  const { proposer: words } = useFollowUpWords()
  const { date } = useProposerWords()
  const { promiseVerdicts } = useVocabulary()
  const nameOf = useShortUnitNames()
  const { me, proposerIds } = useMe()
  const { unitId, dueOn, entries, supplements, judgements, reschedulings } = promise
  const last = entries.at(-1)
  const isLate = isOpenPromise(promise) && dueOn < (me?.today ?? '')
  const mine = judgements.filter(({ proposerId }) => proposerIds.includes(proposerId))
  const mayJudge = view.permitted.some(
    ({ command, target, closed }) => command === 'judgePromise' && target === promise.id && !closed,
  )
  return (
    <article className="my-entry">
      <p>{words.made(nameOf(unitId), date(dueOn))}</p>
      <p className="my-prose">
        <b>{promise.text}</b>
      </p>
      {reschedulings[0] && <p className="my-quiet">{words.moved(date(reschedulings[0].from))}</p>}
      <p>
        {words.state[promise.status]}
        {isLate && <b className="my-fault">　{words.late}</b>}
      </p>
      {last && (
        <p className="my-prose">
          <span className="my-quiet">{words.lastReport(date(last.on))}</span>
          {last.text}
        </p>
      )}
      <FileList itemId={view.item.id} files={last?.files} />
      {supplements.toReversed().map(({ text, files, on }) => (
        <blockquote key={on} className="my-quote">
          <p className="my-quiet">{words.supplement(nameOf(unitId), date(on))}</p>
          <p className="my-prose">{text}</p>
          <FileList itemId={view.item.id} files={files} />
        </blockquote>
      ))}
      {mine.map(({ verdict, words: said, on, timesSaid }) => (
        <p key={timesSaid}>
          {words.yours(date(on), promiseVerdicts[verdict])}
          {said && `：${said}`}
        </p>
      ))}
      {mayJudge && (
        <Link
          to="/my/$itemId"
          params={{ itemId: view.item.id }}
          search={{ task: 'judgePromise', part: promise.id }}
          className="my-button"
        >
          {words.judge}
        </Link>
      )}
    </article>
  )
}
