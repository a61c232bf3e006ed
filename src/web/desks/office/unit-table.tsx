import { unitColumnNames, type UnitFigures } from '#web/api/figures.ts'
import { FigureLink } from '#web/kit/figure-link.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'

type Props = {
  readonly rows: readonly UnitFigures[]
  readonly names: readonly { readonly id: string; readonly shortName: string }[]
  readonly asOf: string | undefined
}

/** 各承办单位: side by side, most items first, every figure a list. */
export function UnitTable({ rows, names, asOf }: Props) {
  const { home } = useOfficeWords()
  if (rows.length === 0) return <p>{home.noUnits}</p>
  const nameOf = (id: string) => names.find(unit => unit.id === id)?.shortName ?? id
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
          {sorted.map(({ unitId, figures }) => (
            <tr key={unitId}>
              <th scope="row">{nameOf(unitId)}</th>
              {unitColumnNames.map(column => (
                <td
                  key={column}
                  className={column === 'overdue' && figures[column].value > 0 ? 'number alarming' : 'number'}
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
