import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { ProgressReport } from '#web/api/reports.ts'
import { FigureLink } from '#web/kit/figure-link.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { percent } from '#web/kit/percent.ts'

/** The report as a sheet of paper; every figure in its tables opens the items of that day. */
export function ReportSheet({ report }: { readonly report: ProgressReport }) {
  const { figures: names, home, items, none } = useOfficeWords()
  const { texts, asOf } = report
  const cell = (key: string, { value, of }: { readonly value: number; readonly of: ItemFilter | null }) => (
    <td className="number" key={key}>
      {of ? (
        <FigureLink of={of} asOf={asOf} isZero={value === 0}>
          {value}
        </FigureLink>
      ) : (
        value
      )}
    </td>
  )
  return (
    <article className="report-page">
      <h1 style={{ textAlign: 'center' }}>{report.title}</h1>
      <p style={{ textAlign: 'center' }}>
        <LegalDate date={asOf} />
      </p>
      <Paragraphs text={texts.basicSituation} />
      {texts.practices.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Paragraphs text={text} />
        </section>
      ))}
      <Paragraphs text={texts.nextSteps} />
      <div className="table-scroll">
        <table className="plain-table">
          <tbody>
            {report.figures.map(({ name, value, numerator, denominator, of }) => (
              <tr key={name}>
                <th scope="row">
                  {names[name] ??
                    report.definitions.find(definition => definition.name === name)?.label ??
                    name}
                </th>
                <td className="number">
                  <FigureLink of={of} asOf={asOf} isZero={numerator === 0}>
                    {denominator === null ? numerator : percent(value)}
                  </FigureLink>
                </td>
                <td className="number">{denominator === null ? '' : home.ofBase(numerator, denominator)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {report.units.length > 0 && (
        <div className="table-scroll" style={{ marginTop: 20 }}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{home.unit}</th>
                {(['assigned', 'asHost', 'signed', 'fiveFixed', 'met', 'replied', 'overdue'] as const).map(
                  column => (
                    <th scope="col" key={column} className="number">
                      {home.columns[column]}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {report.units.map(unit => (
                <tr key={unit.unitId}>
                  <th scope="row">{unit.name}</th>
                  {(['total', 'replying', 'signed', 'fiveFixed', 'met', 'replied', 'overdue'] as const).map(
                    column => cell(column, unit[column]),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="table-scroll" style={{ marginTop: 20 }}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{items.category}</th>
              <th scope="col" className="number">
                {names.handled}
              </th>
              <th scope="col" className="number">
                {names.suggestions}
              </th>
              <th scope="col" className="number">
                {names.proposals}
              </th>
              <th scope="col" className="number">
                {names.replied}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.byCategory.map(row => (
              <tr key={row.category}>
                <th scope="row">{row.category || none}</th>
                {(['total', 'suggestions', 'proposals', 'replied'] as const).map(column =>
                  cell(column, row[column]),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer style={{ marginTop: 24, fontSize: '0.9rem' }}>
        {report.definitions.map(({ name, label, formula, version }) => (
          <p key={name} style={{ margin: 0 }}>
            {label}（v{version}）：{formula}
          </p>
        ))}
      </footer>
    </article>
  )
}

/** Line breaks of a text are its paragraphs. */
function Paragraphs({ text }: { readonly text: string }) {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => <p key={line}>{line}</p>)
}
