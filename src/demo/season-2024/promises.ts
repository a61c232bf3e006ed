import { plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { PromiseKind } from '#domain/vocabulary/promise-words.ts'
import { staffAt } from '../cast/cast.ts'
import { lastWorkingDay } from '../county/county.ts'
import { delayWords, evidenceRequired, progressWords } from '../words/progress.ts'
import { Pace } from './pace.ts'
import type { Part } from './part.ts'
import type { Telling } from './telling.ts'

/** An item's first promise; told only where one unit answers, so that it is that unit's. */
const promiseId = 'm1'

/** 承诺事项 of a letter: most units complete it within days, some report on it before the story ends. */
export function tellPromise(telling: Telling, part: Part, deliveredOn: PlainDate): void {
  const { item, script, cast, days } = telling
  const { random } = item
  const plannedOn = days.after(deliveredOn, 1, 5)
  if (!random.chance(0.75) || plannedOn > lastWorkingDay) return
  const pace = new Pace(random)
  script.write(pace.desk(plannedOn), cast.officeOf(part.unitId), 'planPromise', {
    promiseId,
    kind: kindOf(item.topic.plan),
    milestones: [{ text: '完成前期工作', dueOn: plainDate('2024-09-30') }],
    responsible: random.pick(staffAt(cast.staff, part.unitId).inCharge),
    evidenceRequired: random.pick(evidenceRequired),
  })
  const reportedOn = days.after(plannedOn, 5, 15)
  if (reportedOn > lastWorkingDay) return
  const isSlow = random.chance(0.2)
  const { text, percent, ...more } = random.pick<Progress>(isSlow ? delayWords : progressWords)
  script.write(pace.desk(reportedOn), part.handler, 'reportPromise', {
    promiseId,
    status: isSlow ? 'slipping' : 'onSchedule',
    text,
    percent,
    nextStep: more.next ?? '',
    problem: more.problem ?? '',
  })
}

type Progress = {
  readonly text: string
  readonly percent: number
  readonly next?: string
  readonly problem?: string
}

/** What has to come about, by the words of the plan. */
function kindOf(plan: string): PromiseKind {
  if (/预算|资金|经费/.test(plan)) return 'money'
  if (/印发|出台|修订|办法|细则|方案/.test(plan)) return 'policy'
  if (/专项行动|监管|整改|检查|执法/.test(plan)) return 'enforcement'
  return 'project'
}
