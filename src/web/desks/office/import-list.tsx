import { Link } from '@tanstack/react-router'
import { Button, Checkbox, Progress } from 'antd'
import { useState } from 'react'
import type { ImportResult, PreviewList } from '#web/api/imports.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { ImportChoices } from './import-choices.tsx'
import { editable, isComplete, type EditedRow } from './import-rows.ts'
import { ImportTable } from './import-table.tsx'
import { useListImport, type Choices } from './use-list-import.ts'

/** One list of the file: what was recognised, its rows to correct, and the import with its results. */
export function ImportList({ list }: { readonly list: PreviewList }) {
  const { import: words } = useOfficeWords()
  const [rows, setRows] = useState<readonly EditedRow[]>(() => editable(list))
  const [choices, setChoices] = useState<Choices>({ period: list.period ?? 'inSession', sessionIds: {} })
  const [onlyDoubts, setOnlyDoubts] = useState(false)
  const { start, download, results, done, problem } = useListImport()
  const ready = rows.filter(row => row.isIncluded && isComplete(row))
  const shown = onlyDoubts ? rows.filter(({ read }) => read.doubts.length + read.faults.length > 0) : rows
  const left = rows.filter(row => results && (results.get(row.row)?.outcome ?? 'refused') === 'refused')
  const of = (outcome: ImportResult['outcome']) =>
    [...(results?.values() ?? [])].filter(result => result.outcome === outcome).length
  return (
    <section className="card" aria-label={list.sheet}>
      <h2>{list.sheet}</h2>
      <Recognised list={list} rows={rows} />
      <div className="query-block">
        <ImportChoices choices={choices} onChange={setChoices} />
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
      {results ? (
        <div role="status">
          <p>
            <strong>{words.result(of('accepted'), of('known'), left.length)}</strong>
          </p>
          <div className="tool-bar">
            <Link to="/items">{words.toItems}</Link>
            {left.length > 0 && <Button onClick={() => download(left)}>{words.download}</Button>}
          </div>
        </div>
      ) : (
        <Button
          type="primary"
          size="large"
          disabled={ready.length === 0 || done !== undefined}
          onClick={() => start(ready, choices)}
        >
          {words.start(ready.length)}
        </Button>
      )}
      <ImportTable
        rows={shown}
        results={results}
        onChange={next => setRows(rows.map(old => (old.key === next.key ? next : old)))}
      />
    </section>
  )
}

/** What was read of the sheet, and what was passed over. */
function Recognised({ list, rows }: { readonly list: PreviewList; readonly rows: readonly EditedRow[] }) {
  const { import: words } = useOfficeWords()
  const count = (has: (row: EditedRow) => boolean) => rows.filter(has).length
  return (
    <>
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
    </>
  )
}
