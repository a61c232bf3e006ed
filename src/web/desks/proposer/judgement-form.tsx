import { useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { useOwnLabel } from '#web/kit/own-label.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { pointVerdicts } from '#domain/vocabulary/point-verdicts.ts'
import { AnswerChoices } from './answer-choices.tsx'
import { isDissatisfied, missingIn, type Asked, type Judged } from './judged.ts'
import { focusFirstFault } from './focus-first-fault.ts'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly judged: Judged
  readonly asked: Asked
  readonly item: ItemView['item']
  readonly onChange: (judged: Judged) => void
  readonly onDone: () => void
}

/** Attitude and result apart, ask by ask, the county's own questions, and a reason when something was bad. */
export function JudgementForm({ judged, asked, item, onChange, onDone }: Props) {
  const { judge } = useProposerWords()
  const labelOf = useOwnLabel()
  const vocabulary = useVocabulary()
  const [isTried, setTried] = useState(false)
  const missing = isTried ? missingIn(judged, asked) : []
  const scale = asked.surveyScale.map(word => ({ value: word.code, label: labelOf(word) }))
  const lacks = (name: string, sentence: string) => (missing.includes(name) ? sentence : undefined)
  return (
    <form
      className="my-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (missingIn(judged, asked).length === 0) onDone()
        else focusFirstFault(event.currentTarget)
      }}
    >
      {(['attitude', 'result'] as const).map(question => (
        <AnswerChoices
          key={question}
          legend={judge[question]}
          name={question}
          options={scale}
          value={judged[question]}
          problem={lacks(question, question === 'attitude' ? judge.missingAttitude : judge.missingResult)}
          onChoose={code => onChange({ ...judged, [question]: code })}
        />
      ))}
      {isDissatisfied(judged, asked) && (
        <TextBox
          label={judge.reason}
          hint={judge.reasonHint}
          value={judged.reason ?? ''}
          max={4000}
          problem={lacks('reason', judge.missingReason)}
          onChange={reason => onChange({ ...judged, reason })}
        />
      )}
      {item.points.length > 1 && <h2>{asked.judgeEveryPoint ? judge.pointsNeeded : judge.points}</h2>}
      {item.points.length > 1 &&
        asked.pointIds.map(pointId => (
          <AnswerChoices
            key={pointId}
            legend={item.points.find(({ id }) => id === pointId)?.text ?? item.title}
            name={`point ${pointId}`}
            options={pointVerdicts.map(value => ({ value, label: vocabulary.pointVerdicts[value] }))}
            value={judged.points?.[pointId]}
            problem={judged.points?.[pointId] ? undefined : lacks('points', judge.missingPoint)}
            onChoose={verdict => onChange({ ...judged, points: { ...judged.points, [pointId]: verdict } })}
          />
        ))}
      {asked.questions.map(question => (
        <AnswerChoices
          key={question.code}
          legend={labelOf(question)}
          name={`question ${question.code}`}
          options={question.options.map(option => ({ value: option.code, label: labelOf(option) }))}
          value={judged.answers?.[question.code]}
          problem={lacks(question.code, judge.missingAnswer)}
          onChoose={code => onChange({ ...judged, answers: { ...judged.answers, [question.code]: code } })}
        />
      ))}
      <TextBox
        label={judge.comment}
        value={judged.comment ?? ''}
        max={4000}
        onChange={comment => onChange({ ...judged, comment })}
      />
      <aside className="my-notice">
        <b>{judge.whoSees}</b>
        <p>{judge.whoSeesText(judge.office[item.kind])}</p>
      </aside>
      <button type="submit" className="my-button">
        {judge.check}
      </button>
    </form>
  )
}
