import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmissionPeriod } from '#domain/vocabulary/periods.ts'
import { downloadRefused, importRows, type ImportResult } from '#web/api/imports.ts'
import { toRow, type EditedRow } from './import-rows.ts'

/** Rows sent in one request: small enough to show progress, large enough to be quick. */
const piece = 50

export type Choices = {
  readonly period: SubmissionPeriod
  readonly sessionIds: { readonly suggestion?: string; readonly proposal?: string }
}

/** The import of one list, piece by piece, with what became of each row; what is left can be downloaded. */
export function useListImport() {
  const queries = useQueryClient()
  const [results, setResults] = useState<ReadonlyMap<number, ImportResult>>()
  const [done, setDone] = useState<number>()
  const [problem, setProblem] = useState<unknown>()

  const start = async (rows: readonly EditedRow[], choices: Choices) => {
    setProblem(undefined)
    const all = new Map<number, ImportResult>()
    try {
      for (let from = 0; from < rows.length; from += piece) {
        setDone(from)
        const body = { ...choices, rows: rows.slice(from, from + piece).map(toRow) }
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

  const download = async (left: readonly EditedRow[]) => {
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
  return { start, download, results, done, problem }
}
