import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Checkbox, Progress, Select } from 'antd'
import { useState } from 'react'
import { submissionPeriods, type SubmissionPeriod } from '#domain/vocabulary/periods.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { downloadRefused, importRows, type ImportResult, type PreviewList } from '#web/api/imports.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ImportRow } from './import-row.tsx'
import { editable, isComplete, toRow, type EditedRow } from './import-rows.ts'

const piece = 50

/** One list of the file: what was recognised, its rows to correct, and the import with its results. */
export function ImportList({ list }: { readonly list: PreviewList }) {
  const { import: words } = useOfficeWords()
  const { periods } = useVocabulary()
  const queries = useQueryClient()
  const { data: directory } = useQuery(directoryQuery())
  const [rows, setRows] = useState<readonly EditedRow[]>(() => editable(list))
  const [period, setPeriod] = useState<SubmissionPeriod>(list.period ?? 'inSession')
  const [sessionIds, setSessionIds] = useState<{ suggestion?: string; proposal?: string }>({})
  const [onlyDoubts, setOnlyDoubts] = useState(false)
  const [results, setResults] = useState<ReadonlyMap<number, ImportResult>>()
  const [done, setDone] = useState<number>()
  const [problem, setProblem] = useState<unknown>()
  const ready = rows.filter(row => row.isIncluded && isComplete(row))
  const count = (has: (row: EditedRow) => boolean) => rows.filter(has).length
  const shown = onlyDoubts ? rows.filter(({ read }) => read.doubts.length + read.faults.length > 0) : rows
  const of = (outcome: ImportResult['outcome']) =>
    [...(results?.values() ?? [])].filter(result => result.outcome === outcome).length
  const left = rows.filter(row => results && (results.get(row.row)?.outcome ?? 'refused') === 'refused')

  const start = async () => {
    setProblem(undefined)
    const all = new Map<number, ImportResult>()
    try {
      for (let from = 0; from < ready.length; from += piece) {
        setDone(from)
        const body = { sessionIds, period, rows: ready.slice(from, from + piece).map(toRow) }
        const answer = await importRows(body, crypto.randomUUID())
        for (const result of answer.results) all.set(result.row, result)
      }
    } catch (thrown) {
      setProblem(thrown)
    }
    setDone(undefined)
    setResults(all)
    await queries.invalidateQueries()
  }
  const download = async () => {
    try {
      await downloadRefused(
        left.map(({ row, number, title, proposers, read }) => ({
          row,
          number,
          title,
          proposers,
          units: [...read.hosts, ...read.coHosts].map(({ name }) => name).join('、'),
          reason:
            [results?.get(row)?.detail, ...read.faults.map(({ detail }) => detail)]
              .filter(Boolean)
              .join('；') || '—',
        })),
      )
    } catch (thrown) {
      setProblem(thrown)
    }
  }
  return (
    <section className="card" aria-label={list.sheet}>
      <h2>{list.sheet}</h2>
      <p>
        {words.recognised}：{list.columns.map(({ column, heading }) => `${column} ${heading}`).join('、')}
      </p>
      <p role="status">
        <strong>{words.rows(rows.length)}</strong>，
        {words.accepted(count(({ read }) => read.doubts.length + read.faults.length === 0))}，
        {words.doubtful(count(({ read }) => read.faults.length === 0 && read.doubts.length > 0))}，
        {words.refused(count(({ read }) => read.faults.length > 0))}
      </p>
      {list.skipped.length > 0 && (
        <details>
          <summary>
            {words.skipped} {list.skipped.length}
          </summary>
          <ul>
            {list.skipped.map(({ row, why, text }) => (
              <li key={row}>
                {row}: {words.why[why] ?? why} {text.slice(0, 60)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="query-block">
        <label>
          {words.period}
          <Select
            aria-label={words.period}
            value={period}
            onChange={setPeriod}
            options={submissionPeriods.map(value => ({ value, label: periods[value] }))}
          />
        </label>
        {(['suggestion', 'proposal'] as const).map(kind => (
          <label key={kind}>
            {words.sessionOf[kind]}
            <Select
              aria-label={words.sessionOf[kind]}
              value={sessionIds[kind] ?? ''}
              onChange={value => {
                const { [kind]: _, ...others } = sessionIds
                setSessionIds(value ? { ...others, [kind]: value } : others)
              }}
              options={[
                { value: '', label: words.running },
                ...(directory?.sessions ?? [])
                  .filter(({ body }) => body === (kind === 'suggestion' ? 'congress' : 'cppcc'))
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </label>
        ))}
        <Checkbox checked={onlyDoubts} onChange={event => setOnlyDoubts(event.target.checked)}>
          {words.showDoubts}
        </Checkbox>
      </div>
      {problem !== undefined && <ProblemAlert problem={problem} />}
      {done !== undefined && (
        <div role="status">
          {words.progress(done, ready.length)}
          <Progress percent={Math.floor((done / Math.max(1, ready.length)) * 100)} strokeColor="#9e1b1f" />
        </div>
      )}
      {results && (
        <div role="status">
          <p>
            <strong>{words.result(of('accepted'), of('known'), left.length)}</strong>
          </p>
          <div className="tool-bar">
            <Link to="/items">{words.toItems}</Link>
            {left.length > 0 && <Button onClick={download}>{words.download}</Button>}
          </div>
        </div>
      )}
      {!results && (
        <Button
          type="primary"
          size="large"
          disabled={ready.length === 0 || done !== undefined}
          onClick={start}
        >
          {words.start(ready.length)}
        </Button>
      )}
      <div className="table-scroll" style={{ marginTop: 12 }}>
        <table className="plain-table import-table">
          <thead>
            <tr>
              {[
                words.include,
                words.row,
                words.kind,
                words.number,
                words.subject,
                words.proposers,
                words.hosts,
                words.coHosts,
                words.category,
                words.doubts,
              ].map(heading => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(row => (
              <ImportRow
                key={row.key}
                row={row}
                result={results?.get(row.row)}
                units={directory?.units ?? []}
                onChange={next => setRows(rows.map(old => (old.key === next.key ? next : old)))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
