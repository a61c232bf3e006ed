import { progressFacts } from '#application/report-progress/progress-facts.ts'
import { reportOf } from '#documents/progress-report/report-of.ts'
import type { ProgressReport } from '#documents/progress-report/progress-report.ts'
import type { Activity } from '#domain/activity/record-activity.ts'
import type { Item } from '#domain/item/item.ts'
import { instant, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { Language } from '#phrases/language.ts'
import { county } from './letters.ts'

const empty = { place: '', chair: '', unitIds: [], summary: '' }
export const activities: readonly Activity[] = [
  {
    ...empty,
    id: 'g1',
    kind: 'plenaryMeeting',
    title: '县政府第三次全体会议',
    heldOn: plainDate('2024-04-25'),
    summary: '部署全年办理任务',
  },
  {
    ...empty,
    id: 'm1',
    kind: 'assignmentMeeting',
    title: '专题交办会',
    heldOn: plainDate('2024-04-26'),
    notice: { number: '示政办函〔2024〕18号', title: '关于做好办理工作的通知', requirements: '' },
  },
  { ...empty, id: 'l1', kind: 'training', title: '次年培训', heldOn: plainDate('2025-01-10') },
]

/** The report of these items in the test county. */
export function reportFor(
  items: readonly Item[],
  {
    asOf = plainDate('2024-08-10'),
    language = 'zh-CN',
    held = activities,
    isDemonstration = false,
    nextSteps,
  }: {
    asOf?: PlainDate
    language?: Language
    held?: readonly Activity[]
    isDemonstration?: boolean
    nextSteps?: string
  } = {},
): ProgressReport {
  const facts = progressFacts({
    items,
    activities: held,
    jurisdiction: { ...county, isDemonstration },
    year: 2024,
    asOf,
    days: { today: asOf, warnUntil: asOf },
    generatedAt: instant('2024-08-11T01:00:00.000Z'),
    language,
  })
  return reportOf(facts, { language, ...(nextSteps ? { nextSteps } : {}) })
}
