import type { ItemFilter } from '#domain/facts/item-filter.ts'
import { progressReport as english } from '#phrases/en/progress-report.ts'
import { progressReport as chinese } from '#phrases/zh-CN/progress-report.ts'
import type { ProgressReport } from '#web/api/reports.ts'
import { FigureLink } from '#web/kit/figure-link.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { percent } from '#web/kit/percent.ts'
import { reportColumns } from './report-columns.ts'

/** The report as a sheet of paper; every figure in its tables opens the items of that day. */
export function ReportSheet({ report }: { readonly report: ProgressReport }) {
  const { figures: names, home, items, none } = useOfficeWords()
  const { headings, tables, ...words } = { 'zh-CN': chinese, en: english }[report.language]
  const { texts, asOf } = report
  const cell = (key: string, { value, of }: { readonly value: number; readonly of: ItemFilter }) => (
    <td className="number" key={key}>
      <FigureLink of={of} asOf={asOf} isZero={value === 0}>
        {value}
      </FigureLink>
    </td>
  )
  return (
    <article className="report-page">
      {report.jurisdiction.isDemonstration && <p className="demo-note">{words.demonstration}</p>}
      <h1>{report.title}</h1>
      <p className="report-cutoff">{words.asOf(asOf)}</p>
      <h2>{headings.basicSituation}</h2>
      <Paragraphs text={texts.basicSituation} />
      {texts.practices.length > 0 && <h2>{headings.practices}</h2>}
      {texts.practices.map(({ heading, text }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <Paragraphs text={text} />
        </section>
      ))}
      <h2>{headings.nextSteps}</h2>
      <Paragraphs text={texts.nextSteps} />
      <div className="table-scroll">
        <table className="plain-table">
          <caption>{tables.overview}</caption>
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
        <div className="table-scroll">
          <table className="plain-table">
            <caption>{tables.units}</caption>
            <thead>
              <tr>
                <th scope="col">{home.unit}</th>
                {reportColumns
                  .map(([, head]) => head)
                  .map(column => (
                    <th scope="col" key={column} className="number">
                      {home.columns[column]}
                    </th>
                  ))}
              </tr>
            </thead>
            <tbody>
              {report.units.map(unit => (
                <tr key={unit.unitId}>
                  <th scope="row">{unit.name}</th>
                  {reportColumns.map(([column]) => column).map(column => cell(column, unit[column]))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="table-scroll">
        <table className="plain-table">
          <caption>{tables.categories}</caption>
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
      <footer>
        <h2>{words.notes}</h2>
        <ol>
          {report.definitions.map(definition => (
            <li key={definition.name}>{words.note(definition)}</li>
          ))}
        </ol>
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
