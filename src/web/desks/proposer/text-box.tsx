import { useId } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly max: number
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly problem?: string | undefined
  readonly rows?: number
  readonly isLine?: boolean
}

/** A labelled box to write in, with its hint and what is wrong with it read out together. */
export function TextBox({ label, value, max, onChange, hint, problem, rows = 4, isLine = false }: Props) {
  const id = useId()
  const shared = {
    id,
    value,
    maxLength: max,
    'aria-invalid': Boolean(problem),
    'aria-describedby': `${id}-hint ${id}-fault`,
  }
  return (
    <div className="my-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="my-quiet">
          {hint}
        </p>
      )}
      {isLine ? (
        <input {...shared} type="text" onChange={event => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={event => onChange(event.target.value)} />
      )}
      {problem && (
        <p id={`${id}-fault`} role="alert" className="my-fault">
          {problem}
        </p>
      )}
    </div>
  )
}
