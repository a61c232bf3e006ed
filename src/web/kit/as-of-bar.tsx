import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '#web/api/session.ts'
import { useOfficeWords } from './office-words.ts'

type When = { readonly year?: number; readonly asOf?: string }
type Props = {
  readonly years: readonly number[]
  readonly year: number | undefined
  readonly asOf: string | undefined
  readonly onChange: (when: When) => void
}

/** 年度与截至日期: every figure has a date; without one it is that of now. */
export function AsOfBar({ years, year, asOf, onChange }: Props) {
  const words = useOfficeWords()
  const { data: me } = useQuery(sessionQuery())
  const known = year === undefined || years.includes(year) ? years : [year, ...years]
  return (
    <div className="as-of-bar no-print">
      <label>
        {words.year}{' '}
        <select
          value={year ?? ''}
          onChange={event => onChange({ year: Number(event.target.value), ...(asOf ? { asOf } : {}) })}
        >
          {known.map(entry => (
            <option key={entry} value={entry}>
              {entry}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.asOf}{' '}
        <input
          type="date"
          value={asOf ?? me?.today ?? ''}
          max={me?.today}
          onChange={event =>
            onChange({
              ...(year ? { year } : {}),
              ...(event.target.value ? { asOf: event.target.value } : {}),
            })
          }
        />
      </label>
    </div>
  )
}
