import { plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { staffAt } from '../cast/cast.ts'
import { coHostStandards, standards } from '../words/standards.ts'
import { Pace } from './pace.ts'
import { answersItself, type Part } from './part.ts'
import type { Telling } from './telling.ts'

/** Days on which units usually want to be done, before the letter is due. */
const innerDeadlines = ['2024-07-26', '2024-07-31', '2024-08-09', '2024-08-16', '2024-08-23'].map(plainDate)

/** 五定 for one part, within days of the receipt. Returns the day. */
export function tellFiveFixes({ item, script, cast, days }: Telling, part: Part): PlainDate {
  const { random, matter } = item
  const staff = staffAt(cast.staff, part.unitId)
  const section = staff.sections[part.section]
  if (!section) throw new Error(`no section ${part.section} at ${part.unitId}`)
  const fixedOn = days.after(part.acceptedOn, 1, 7)
  const open = innerDeadlines.filter(day => day > fixedOn && day <= part.dueOn)
  const standard = random.pick(answersItself(part) ? standards : coHostStandards).replace('{matter}', matter)
  script.write(new Pace(random).desk(fixedOn), cast.officeOf(part.unitId), 'fixFive', {
    assignmentId: part.assignmentId,
    leaderInCharge: random.pick(staff.inCharge),
    section: section.name,
    handler: section.handler,
    standard,
    completeBy: open.length > 0 ? random.pick(open) : part.dueOn,
    supervisor: staff.office,
  })
  return fixedOn
}
