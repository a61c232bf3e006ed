import type { ReactNode } from 'react'
import type { PromiseEntry, ReplyPromise } from '#domain/item/follow-up/reply-promise.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useFollowUpWords } from '../follow-up-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** The record of a promise, each sort under its name: progress, checks, moved dates, hand-overs, letters, judgements. */
export function PromiseRecord({
  itemId,
  promise,
}: {
  readonly itemId: string
  readonly promise: ReplyPromise
}) {
  const words = useFollowUpWords()
  const { promiseFindings, promiseVerdicts } = useVocabulary()
  const nameOf = useUnitNames()
  const { entries, checks, reschedulings, handOvers, supplements, judgements } = promise
  return (
    <>
      <Part title={words.progress} none={words.noProgress}>
        {entries.toReversed().map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added; two may be of one day
          <Progress key={entries.length - index} itemId={itemId} entry={entry} />
        ))}
      </Part>
      <Part title={words.checked}>
        {checks.toReversed().map(({ finding, evidence, files, consent, by, on }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <blockquote key={checks.length - index} className="item-quote">
            <b>{promiseFindings[finding]}</b>
            <p className="item-prose">{evidence}</p>
            <FileList itemId={itemId} files={files} />
            {consent && (
              <p>
                {words.consent}：{consent}
              </p>
            )}
            <footer>{words.byOn(by, on)}</footer>
          </blockquote>
        ))}
      </Part>
      <Part title={words.supplement}>
        {supplements.toReversed().map(({ text, files, to, by, on }) => (
          <blockquote key={on} className="item-quote">
            <p className="item-prose">{text}</p>
            <FileList itemId={itemId} files={files} />
            <footer>
              {words.supplementTo(to.join('、'))} · {words.byOn(by, on)}
            </footer>
          </blockquote>
        ))}
      </Part>
      <Part title={words.judgement} {...(checks.length > 0 ? { none: words.noJudgement } : {})}>
        {judgements.toReversed().map(({ proposerId, proposerName, verdict, words: said, timesSaid, on }) => (
          <blockquote key={`${proposerId}/${timesSaid}`} className="item-quote">
            <b className={verdict === 'notKept' ? 'item-level-dissatisfied' : ''}>
              {proposerName} {promiseVerdicts[verdict]}
            </b>
            {said && <p className="item-prose">{said}</p>}
            <footer>{on}</footer>
          </blockquote>
        ))}
      </Part>
      <Part title={words.moved}>
        {reschedulings.map(({ from, to, reason, by, on }) => (
          <blockquote key={`${from}/${to}/${on}`} className="item-quote">
            {words.movedFromTo(from, to)}
            <p className="item-prose">{reason}</p>
            <footer>{words.byOn(by, on)}</footer>
          </blockquote>
        ))}
      </Part>
      <Part title={words.handedOver}>
        {handOvers.map(({ from, to, reason, by, on }) => (
          <blockquote key={`${from}/${to}/${on}`} className="item-quote">
            {words.handedOverFromTo(nameOf(from), nameOf(to))}
            <p className="item-prose">{reason}</p>
            <footer>{words.byOn(by, on)}</footer>
          </blockquote>
        ))}
      </Part>
    </>
  )
}

type PartProps = {
  readonly title: string
  readonly children: readonly ReactNode[]
  /** Said when there is nothing; without it an empty part does not appear. */
  readonly none?: string
}

function Part({ title, children, none }: PartProps) {
  if (children.length === 0 && !none) return null
  return (
    <section className="item-unit-part">
      <h3>{title}</h3>
      {children.length === 0 && <p className="item-quiet">{none}</p>}
      {children}
    </section>
  )
}

function Progress({ itemId, entry }: { readonly itemId: string; readonly entry: PromiseEntry }) {
  const words = useFollowUpWords()
  const { promiseStatuses } = useVocabulary()
  const more = [
    [words.evidence, entry.evidence],
    [words.nextStep, entry.nextStep],
    [words.problem, entry.problem],
  ] as const
  return (
    <blockquote className="item-quote">
      <b>{promiseStatuses[entry.status]}</b>
      <span className="item-mark">{words.percent(entry.percent)}</span>
      <p className="item-prose">{entry.text}</p>
      {more.map(([label, text]) => text && <p key={label}>{`${label}：${text}`}</p>)}
      <FileList itemId={itemId} files={entry.files} />
      <footer>{words.byOn(entry.by, entry.on)}</footer>
    </blockquote>
  )
}
