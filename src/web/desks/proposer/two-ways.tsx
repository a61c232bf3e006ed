import { useId } from 'react'

type Props = {
  readonly name: string
  readonly legend: string
  readonly answers: { readonly yes: string; readonly no: string }
  readonly value: boolean | undefined
  readonly problem: string | undefined
  readonly onChoose: (value: boolean) => void
}

/** Yes or no, in the words of the question; nothing is chosen beforehand. */
export function TwoWays({ name, legend, answers, value, problem, onChoose }: Props) {
  const id = useId()
  return (
    <fieldset
      className="my-levels"
      aria-describedby={problem ? id : undefined}
      aria-invalid={Boolean(problem)}
    >
      <legend>{legend}</legend>
      {([true, false] as const).map(answer => (
        <label key={String(answer)} className={value === answer ? 'my-level my-level-on' : 'my-level'}>
          <input type="radio" name={name} checked={value === answer} onChange={() => onChoose(answer)} />
          {answer ? answers.yes : answers.no}
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
