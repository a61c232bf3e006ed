import type { ItemView } from '#web/api/items.ts'
import type { Asked, Judged } from './judged.ts'
import { JudgedLines } from './judged-lines.tsx'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly judged: Judged
  readonly asked: Asked
  readonly item: ItemView['item']
  readonly error: unknown
  readonly isSending: boolean
  readonly onEdit: () => void
  readonly onSend: () => void
}

/** The one confirmation: exactly what will be sent, and to whom; afterwards it cannot be changed. */
export function JudgementCheck({ judged, asked, item, error, isSending, onEdit, onSend }: Props) {
  const { judge } = useProposerWords()
  return (
    <>
      <ScreenTitle>{judge.checkTitle}</ScreenTitle>
      <JudgedLines judged={judged} asked={asked} item={item} />
      <p className="my-notice">{judge.whoSeesText(judge.office[item.kind])}</p>
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
