import { useQuery } from '@tanstack/react-query'
import { Pagination } from 'antd'
import { useState } from 'react'
import { directoryQuery } from '#web/api/directory.ts'
import type { ImportResult } from '#web/api/imports.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ImportRow } from './import-row.tsx'
import type { EditedRow } from './import-rows.ts'

const pageSize = 50

type Props = {
  readonly rows: readonly EditedRow[]
  readonly results: ReadonlyMap<number, ImportResult> | undefined
  readonly onChange: (row: EditedRow) => void
}

/** The rows to look at and correct, fifty at a time: a list of hundreds must not freeze the page. */
export function ImportTable({ rows, results, onChange }: Props) {
  const { import: words } = useOfficeWords()
  const { data: directory } = useQuery(directoryQuery())
  const [chosen, setPage] = useState(1)
  const page = Math.min(chosen, Math.max(1, Math.ceil(rows.length / pageSize)))
  const headings = ['include', 'row', 'kind', 'number', 'subject', 'proposers', 'hosts', 'coHosts'] as const
  return (
    <>
      <div className="table-scroll" style={{ marginTop: 12 }}>
        <table className="plain-table import-table">
          <thead>
            <tr>
              {[...headings, 'category' as const, 'doubts' as const].map(heading => (
                <th scope="col" key={heading}>
                  {words[heading]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice((page - 1) * pageSize, page * pageSize).map(row => (
              <ImportRow
                key={row.key}
                row={row}
                result={results?.get(row.row)}
                units={directory?.units ?? []}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > pageSize && (
        <Pagination
          align="end"
          current={page}
          pageSize={pageSize}
          total={rows.length}
          showSizeChanger={false}
          onChange={setPage}
          style={{ marginTop: 12 }}
        />
      )}
    </>
  )
}
