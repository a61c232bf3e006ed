import { useId } from 'react'

type Props<Value extends string> = {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  readonly problem: string | undefined
  readonly onChoose: (value: Value) => void
}

/** One question with a few answers, all visible, none chosen beforehand. */
export function AnswerChoices<Value extends string>({
  legend,
  name,
  options,
  value,
  problem,
  onChoose,
}: Props<Value>) {
  const id = useId()
  return (
    <fieldset
      className="my-levels"
      aria-describedby={problem ? id : undefined}
      aria-invalid={Boolean(problem)}
    >
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.value} className={value === option.value ? 'my-level my-level-on' : 'my-level'}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
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
