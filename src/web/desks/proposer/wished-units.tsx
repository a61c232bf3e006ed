import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { directoryQuery } from '#web/api/directory.ts'
import { useProposerWords } from './use-proposer-words.ts'

type Props = { readonly chosen: readonly string[]; readonly onChange: (unitIds: readonly string[]) => void }

/** 希望由哪个单位办理: chosen one by one from the telephone's own list. */
export function WishedUnits({ chosen, onChange }: Props) {
  const { write } = useProposerWords()
  const { data } = useQuery(directoryQuery())
  const id = useId()
  const units = data?.units ?? []
  return (
    <div className="my-field">
      <label htmlFor={id}>{write.wishedUnits}</label>
      {chosen.length > 0 && (
        <ul className="my-chips">
          {chosen.map(unitId => {
            const name = units.find(unit => unit.id === unitId)?.name ?? unitId
            return (
              <li key={unitId}>
                {name}
                <button
                  type="button"
                  aria-label={write.removeUnit(name)}
                  onClick={() => onChange(chosen.filter(other => other !== unitId))}
                >
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <select
        id={id}
        value=""
        onChange={event => event.target.value && onChange([...chosen, event.target.value])}
      >
        <option value="">{write.addUnit}</option>
        {units
          .filter(unit => !chosen.includes(unit.id))
          .map(unit => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
      </select>
    </div>
  )
}
