import { useId, useState } from 'react'
import { promiseVerdicts } from '#domain/vocabulary/promise-words.ts'
import { useFollowUpWords } from '#web/item/follow-up-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { focusFirstFault } from './focus-first-fault.ts'
import type { PromiseWord } from './promise-judgement.tsx'
import { TextBox } from './text-box.tsx'

type Props = {
  readonly given: PromiseWord
  readonly onChange: (given: PromiseWord) => void
  readonly onDone: () => void
}

/** Three answers, nothing chosen beforehand; what is less than kept needs words. */
export function PromiseQuestion({ given, onChange, onDone }: Props) {
  const { proposer: words } = useFollowUpWords()
  const vocabulary = useVocabulary()
  const id = useId()
  const [isTried, setTried] = useState(false)
  const needsWords = given.verdict !== undefined && given.verdict !== 'kept'
  const lacksVerdict = given.verdict === undefined
  const lacksWords = needsWords && (given.words ?? '').trim() === ''
  return (
    <form
      className="my-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (lacksVerdict || lacksWords) focusFirstFault(event.currentTarget)
        else onDone()
      }}
    >
      <fieldset
        className="my-levels"
        aria-describedby={isTried && lacksVerdict ? id : undefined}
        aria-invalid={isTried && lacksVerdict}
      >
        <legend>{words.question}</legend>
        {promiseVerdicts.map(verdict => (
          <label key={verdict} className={given.verdict === verdict ? 'my-level my-level-on' : 'my-level'}>
            <input
              type="radio"
              name="verdict"
              checked={given.verdict === verdict}
              onChange={() => onChange({ ...given, verdict })}
            />
            {vocabulary.promiseVerdicts[verdict]}
          </label>
        ))}
        {isTried && lacksVerdict && (
          <p id={id} role="alert" className="my-fault">
            {words.missingVerdict}
          </p>
        )}
      </fieldset>
      <TextBox
        label={needsWords ? words.wordsNeeded : words.words}
        {...(needsWords ? { hint: words.wordsHint } : {})}
        value={given.words ?? ''}
        max={4000}
        problem={isTried && lacksWords ? words.missingWords : undefined}
        onChange={said => onChange({ ...given, words: said })}
      />
      <p className="my-notice">{words.whoSees}</p>
      <button type="submit" className="my-button">
        {words.check}
      </button>
    </form>
  )
}
