import { vocabulary as english } from '#phrases/en/vocabulary.ts'
import { vocabulary as chinese } from '#phrases/zh-CN/vocabulary.ts'
import type { SheetTable } from '../paper/sheet-table.ts'
import { printedFigures } from './definitions.ts'
import { percent } from './percent.ts'
import { figureNamed, type ProgressReport, type ReportCell } from './progress-report.ts'
import { reportWords } from './report-of.ts'
import { unitTable } from './unit-table.ts'

/** 附表: overview, by unit, by category and class, activities. Tables without a row are left out. */
export function reportTables(report: ProgressReport): readonly SheetTable[] {
  const tables = [overview(report), unitTable(report), categories(report), activities(report)]
  return tables.filter(({ rows }) => rows.length > 0)
}

function overview(report: ProgressReport): SheetTable {
  const words = reportWords(report.language)
  return {
    title: words.tables.overview,
    columns: [
      { label: words.tables.figure, width: 5, align: 'left' },
      { label: words.tables.value, width: 2, align: 'right' },
      { label: words.tables.share, width: 2, align: 'right' },
    ],
    rows: printedFigures(words).map(name => {
      const { numerator, denominator } = figureNamed(report, name)
      const { label } = words.figures[name]
      if (denominator === null) return [label, String(numerator), '']
      return [label, percent({ numerator, denominator }), `${numerator}/${denominator}`]
    }),
  }
}

function categories(report: ProgressReport): SheetTable {
  const { tables } = reportWords(report.language)
  const { byCategory, byClass } = report
  const columns = [
    { label: tables.category, width: 4, align: 'left' as const },
    ...[
      tables.suggestions,
      tables.proposals,
      tables.total,
      tables.replied,
      ...byClass.map(({ code }) => tables.classCode(code)),
    ].map(label => ({ label, width: 2, align: 'right' as const })),
  ]
  const cells = byCategory.map(({ category, suggestions, proposals, total, replied, classes }) => ({
    category,
    counts: [suggestions, proposals, total, replied, ...classes],
  }))
  const rows = cells.map(({ category, counts }) => [category || tables.noCategory, ...counts.map(number)])
  const sums = columns.slice(1).map((_, index) => sum(cells.map(({ counts }) => counts[index])))
  return {
    title: tables.categories,
    columns,
    rows: rows.length > 0 ? [...rows, [tables.sum, ...sums]] : [],
    note: tables.categoriesNote,
  }
}

function activities({ activities: all, language }: ProgressReport): SheetTable {
  const { tables, date } = reportWords(language)
  const { activityKinds } = language === 'en' ? english : chinese
  return {
    title: tables.activities,
    columns: [
      { label: tables.date, width: 3, align: 'center' },
      { label: tables.kind, width: 3, align: 'left' },
      { label: tables.activity, width: 7, align: 'left' },
      { label: tables.items, width: 2, align: 'right' },
    ],
    rows: all.map(({ heldOn, kind, title, assigned }) => [
      date(heldOn),
      activityKinds[kind],
      title,
      assigned.value > 0 ? number(assigned) : '',
    ]),
  }
}

function number({ value }: ReportCell): string {
  return String(value)
}

function sum(cells: readonly (ReportCell | undefined)[]): string {
  return String(cells.reduce((total, cell) => total + (cell?.value ?? 0), 0))
}
