import { useId, useState } from 'react'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import { opinionLevels, type OpinionLevel } from '#domain/vocabulary/opinion-levels.ts'
import { isDissatisfied, missingIn, type Judged } from './judged.ts'
import { focusFirstFault } from './focus-first-fault.ts'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly judged: Judged
  readonly kind: ItemKind
  readonly onChange: (judged: Judged) => void
  readonly onDone: () => void
}

/** Attitude and result apart, a reason when one of them was bad, and who will read it. */
export function JudgementForm({ judged, kind, onChange, onDone }: Props) {
  const { judge } = useProposerWords()
  const [isTried, setTried] = useState(false)
  const missing = isTried ? missingIn(judged) : []
  return (
    <form
      className="my-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (missingIn(judged).length === 0) onDone()
        else focusFirstFault(event.currentTarget)
      }}
    >
      <Levels
        question={judge.attitude}
        name="attitude"
        value={judged.attitude}
        problem={missing.includes('attitude') ? judge.missingAttitude : undefined}
        onChoose={attitude => onChange({ ...judged, attitude })}
      />
      <Levels
        question={judge.result}
        name="result"
        value={judged.result}
        problem={missing.includes('result') ? judge.missingResult : undefined}
        onChoose={result => onChange({ ...judged, result })}
      />
      {isDissatisfied(judged) && (
        <TextBox
          label={judge.reason}
          hint={judge.reasonHint}
          value={judged.reason ?? ''}
          max={4000}
          problem={missing.includes('reason') ? judge.missingReason : undefined}
          onChange={reason => onChange({ ...judged, reason })}
        />
      )}
      <TextBox
        label={judge.comment}
        value={judged.comment ?? ''}
        max={4000}
        onChange={comment => onChange({ ...judged, comment })}
      />
      <aside className="my-notice">
        <b>{judge.whoSees}</b>
        <p>{judge.whoSeesText(judge.office[kind])}</p>
      </aside>
      <button type="submit" className="my-button">
        {judge.check}
      </button>
    </form>
  )
}

type LevelsProps = {
  readonly question: string
  readonly name: string
  readonly value: OpinionLevel | undefined
  readonly problem: string | undefined
  readonly onChoose: (level: OpinionLevel) => void
}

function Levels({ question, name, value, problem, onChoose }: LevelsProps) {
  const { judge } = useProposerWords()
  const id = useId()
  return (
    <fieldset
      className="my-levels"
      aria-describedby={problem ? id : undefined}
      aria-invalid={Boolean(problem)}
    >
      <legend>{question}</legend>
      {opinionLevels.map(level => (
        <label key={level} className={value === level ? 'my-level my-level-on' : 'my-level'}>
          <input type="radio" name={name} checked={value === level} onChange={() => onChoose(level)} />
          {judge.levels[level]}
        </label>
      ))}
      {problem && (
        <p id={id} role="alert" className="my-fault">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
