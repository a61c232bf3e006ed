import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { Judged } from './judged.ts'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly judged: Judged
  readonly kind: ItemKind
  readonly error: unknown
  readonly isSending: boolean
  readonly onEdit: () => void
  readonly onSend: () => void
}

/** The one confirmation: exactly what will be sent, and to whom; afterwards it cannot be changed. */
export function JudgementCheck({ judged, kind, error, isSending, onEdit, onSend }: Props) {
  const { judge } = useProposerWords()
  return (
    <>
      <ScreenTitle>{judge.checkTitle}</ScreenTitle>
      <dl className="my-check">
        <dt>{judge.attitude}</dt>
        <dd>{judged.attitude && judge.levels[judged.attitude]}</dd>
        <dt>{judge.result}</dt>
        <dd>{judged.result && judge.levels[judged.result]}</dd>
        {judged.reason && <dt>{judge.reason}</dt>}
        {judged.reason && <dd className="my-prose">{judged.reason}</dd>}
        {judged.comment && <dt>{judge.comment}</dt>}
        {judged.comment && <dd className="my-prose">{judged.comment}</dd>}
      </dl>
      <p className="my-notice">{judge.whoSeesText(judge.office[kind])}</p>
      <p>
        <b>{judge.checkHint}</b>
      </p>
      <ProblemNote error={error} />
      <div className="my-foot">
        <button type="button" className="my-button" disabled={isSending} onClick={onSend}>
          {judge.send}
        </button>
        <button type="button" className="my-button my-button-plain" onClick={onEdit}>
          {judge.edit}
        </button>
      </div>
    </>
  )
}
