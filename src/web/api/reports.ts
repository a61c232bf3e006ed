import type { Language } from '#phrases/language.ts'
import { queryOptions } from '@tanstack/react-query'
import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { addressOf, get, send } from './client.ts'

type Cell = { readonly value: number; readonly of: ItemFilter }

/** The parts of the progress report that the page shows. */
export type ProgressReport = {
  readonly language: Language
  readonly jurisdiction: { readonly name: string; readonly isDemonstration: boolean }
  readonly title: string
  readonly year: number
  readonly asOf: PlainDate
  readonly generatedAt: string
  readonly texts: {
    readonly basicSituation: string
    readonly practices: readonly { readonly heading: string; readonly text: string }[]
    readonly nextSteps: string
    readonly nextStepsEdited: boolean
  }
  readonly figures: readonly {
    readonly name: string
    readonly value: number | null
    readonly numerator: number
    readonly denominator: number | null
    readonly of: ItemFilter
  }[]
  readonly byClass: readonly (Cell & { readonly code: string; readonly label: string })[]
  readonly byCategory: readonly {
    readonly category: string
    readonly total: Cell
    readonly suggestions: Cell
    readonly proposals: Cell
    readonly replied: Cell
  }[]
  readonly units: readonly ({ readonly unitId: string; readonly name: string } & Readonly<
    Record<
      | 'total'
      | 'replying'
      | 'coHost'
      | 'signed'
      | 'fiveFixed'
      | 'met'
      | 'replied'
      | 'overdue'
      | 'solved'
      | 'firstSatisfied'
      | 'satisfied'
      | 'rehandled',
      Cell
    >
  >)[]
  readonly activities: readonly {
    readonly id: string
    readonly title: string
    readonly heldOn: string
    readonly place: string
  }[]
  readonly definitions: readonly {
    readonly name: string
    readonly label: string
    readonly formula: string
    readonly version: number
  }[]
}

type When = { readonly year?: number; readonly asOf?: string }

export const reportQuery = (when: When) =>
  queryOptions({ queryKey: ['report', when], queryFn: () => get<ProgressReport>('/reports/progress', when) })

export const reportDocxAddress = (when: When) => addressOf('/reports/progress.docx', when)

export const writeNextSteps = (year: number, text: string, key: string) =>
  send('PUT', '/reports/progress/texts', { body: { year, section: 'nextSteps', text }, key })
