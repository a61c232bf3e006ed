import type { Directory } from '#web/api/directory.ts'
import { unitColumnNames, type UnitColumn, type UnitFigures } from '#web/api/figures.ts'
import { FigureLink } from '#web/kit/figure-link.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'

type Props = {
  readonly rows: readonly UnitFigures[]
  readonly names: Directory['units']
  readonly asOf: string | undefined
}

/** 各承办单位: side by side, most items first, every figure a list. */
export function UnitTable({ rows, names, asOf }: Props) {
  const { home } = useOfficeWords()
  if (rows.length === 0) return <p>{home.noUnits}</p>
  const nameOf = (id: string) => {
    const unit = names.find(entry => entry.id === id)
    return unit ? `${unit.shortName}${unit.closure ? home.ended(unit.closure.on) : ''}` : id
  }
  const sorted = [...rows].sort((one, other) => other.figures.assigned.value - one.figures.assigned.value)
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{home.unit}</th>
            {unitColumnNames.map(column => (
              <th scope="col" key={column} className="number">
                {home.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ unitId, leastLed, figures }) => (
            <tr key={unitId}>
              <th scope="row">{nameOf(unitId)}</th>
              {unitColumnNames.map(column => (
                <td
                  key={column}
                  className={
                    isAlarming(column, figures[column].value, leastLed) ? 'number alarming' : 'number'
                  }
                  {...(column === 'led' ? { title: home.leastLed(leastLed) } : {})}
                >
                  <FigureLink of={figures[column].of} asOf={asOf} isZero={figures[column].value === 0}>
                    {figures[column].value}
                  </FigureLink>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Overdue letters, and a leader who leads fewer items than he should. */
function isAlarming(column: UnitColumn, value: number, leastLed: number): boolean {
  return (column === 'overdue' && value > 0) || (column === 'led' && value < leastLed)
}
