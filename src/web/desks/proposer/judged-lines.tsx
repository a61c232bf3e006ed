import type { ItemView } from '#web/api/items.ts'
import { useOwnLabel } from '#web/kit/own-label.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import type { Asked, Judged } from './judged.ts'
import { useProposerWords } from './use-proposer-words.ts'

type Props = { readonly judged: Judged; readonly asked: Asked; readonly item: ItemView['item'] }

/** The judgement read back: exactly what is or was sent. */
export function JudgedLines({ judged, asked, item }: Props) {
  const { judge } = useProposerWords()
  const { pointVerdicts } = useVocabulary()
  const labelOf = useOwnLabel()
  const wordOf = (code: string | undefined) => {
    const word = asked.surveyScale.find(entry => entry.code === code)
    return word && labelOf(word)
  }
  return (
    <dl className="my-check">
      <dt>{judge.attitude}</dt>
      <dd>{wordOf(judged.attitude)}</dd>
      <dt>{judge.result}</dt>
      <dd>{wordOf(judged.result)}</dd>
      {judged.reason && <dt>{judge.reason}</dt>}
      {judged.reason && <dd className="my-prose">{judged.reason}</dd>}
      {Object.entries(judged.points ?? {}).map(([pointId, verdict]) => (
        <div key={pointId}>
          <dt>{item.points.find(({ id }) => id === pointId)?.text}</dt>
          <dd>{pointVerdicts[verdict]}</dd>
        </div>
      ))}
      {asked.questions
        .filter(({ code }) => judged.answers?.[code] !== undefined)
        .map(question => {
          const option = question.options.find(({ code }) => code === judged.answers?.[question.code])
          return (
            <div key={question.code}>
              <dt>{labelOf(question)}</dt>
              <dd>{option && labelOf(option)}</dd>
            </div>
          )
        })}
      {judged.comment && <dt>{judge.comment}</dt>}
      {judged.comment && <dd className="my-prose">{judged.comment}</dd>}
    </dl>
  )
}
