import type { ItemFilter } from '#domain/facts/item-filter.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { ClassCount, ReportCell } from '#documents/progress-report/progress-report.ts'
import type { Language } from '#phrases/language.ts'
import { cellOf, type ReportScope } from './report-scope.ts'

type Classes = Pick<Settings, 'resultClasses'>

/** 按类别: items replied to whose standing replies carry each of the county's result classes. */
export function classCounts(
  scope: ReportScope,
  { resultClasses, language }: Classes & { readonly language: Language },
): readonly ClassCount[] {
  return resultClasses.map(({ code, label, labelEn, isCommitment }) => ({
    code,
    label: language === 'en' ? labelEn : label,
    isCommitment,
    ...classCell(scope, code, {}),
  }))
}

export function classCell(scope: ReportScope, code: string, narrower: ItemFilter): ReportCell {
  return cellOf({ handled: true, replied: true, resultClass: code, ...narrower }, scope)
}
