import { addDays, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { Random } from '../random.ts'
import { contactPersonsIn } from '../cast/contact-persons.ts'
import { sessions, year } from '../county/county.ts'
import type { DemoItem } from './demo-item.ts'
import { firstUnit } from './receipts.ts'
import { momentOf, Pace } from './pace.ts'
import type { Telling } from './telling.ts'

/** Suggestions handed in between the plenaries: when, and the assignment that takes them up. */
export const betweenSessions = [
  { on: '2024-05-14', meetingId: 'assignment-2' },
  { on: '2024-05-29', meetingId: 'assignment-2' },
  { on: '2024-06-13', meetingId: 'assignment-3' },
  { on: '2024-06-27', meetingId: 'assignment-3' },
  { on: '2024-07-11', meetingId: 'assignment-4' },
] as const

/** The Sunday before the demonstration's present: what was handed in then still waits for the bodies' offices. */
const newlyOn = plainDate('2024-08-11')

/** 提交: by the lead, a joint one once the others have signed, before the cut-off of the plenary; items of the same hour keep their order. */
export function tellSubmission({ item, script, cast }: Telling): PlainDate {
  const { kind, proposers, random, topic } = item
  const on = submittedOn(item)
  const [lead, ...coSigners] = proposers
  const author = cast.proposer(lead?.id ?? '')
  const isJoint = coSigners.length > 0
  const handedInAt = submittedAt(on, item)
  const dayBefore = addDays(on, -1)
  script.write(isJoint ? momentOf(dayBefore, 510, 0) : handedInAt, author, 'submitItem', {
    kind,
    period: item.period,
    sessionId: sessions[kind].id,
    year,
    title: item.title,
    situation: item.situation,
    request: item.request,
    category: topic.category,
    proposers: lead ? [{ ...lead }] : [],
    ...contactPersonsIn(cast, proposers),
    wishedUnits: random.chance(0.3) ? [topic.host] : [],
    mayPublish: !random.chance(0.06),
    ...(isJoint ? { invite: { invited: coSigners.map(entry => ({ ...entry })), until: on } } : {}),
  })
  for (const [index, { id }] of coSigners.entries()) {
    const answeredAt = momentOf(dayBefore, 540 + 6 * index, 0)
    script.write(answeredAt, cast.proposer(id ?? ''), 'answerInvitation', { signs: true })
  }
  if (isJoint) script.write(handedInAt, author, 'handIn', {})
  return on
}

/** 登记 / 立案, in the order of the days; the number follows the order of the story. */
export function tellFiling({ item, script, cast, days }: Telling, submitted: PlainDate): PlainDate {
  const { kind, period, random } = item
  const on =
    period === 'betweenSessions'
      ? days.after(submitted, 1, 2)
      : kind === 'suggestion'
        ? days.within('2024-01-29', '2024-03-08')
        : days.within('2024-02-19', '2024-03-22')
  const office = cast.office(kind === 'suggestion' ? 'daigongwei' : 'tianwei')
  script.write(new Pace(random).desk(on), office, 'fileItem', {}, { lane: `numbers ${kind}` })
  return on
}

/** 逐条分解、拟办: the office's reading before the meeting. */
export function tellAllotment(telling: Telling, filed: PlainDate): void {
  const { item, plan, script, cast, days } = telling
  const { random, period, shares, mode, isDifficult } = item
  const on = period === 'inSession' ? days.within('2024-03-25', '2024-04-23') : days.after(filed, 1, 2)
  const pace = new Pace(random)
  const office = cast.office('ducha')
  script.write(pace.desk(on), office, 'splitIntoPoints', { points: [...item.points] })
  script.write(pace.desk(on), office, 'proposeAllotment', {
    mode,
    units: shares.map(({ unitId, role, points }) => ({
      unitId: firstUnit(unitId, plan),
      role,
      pointIds: points.map(index => `p${index + 1}`),
    })),
    isDifficult,
    note: noteOf(item),
  })
}

function noteOf({ isDifficult, mode, random }: DemoItem): string {
  if (isDifficult) return '涉及面广、办理难度大，办理时限六个月。'
  if (mode === 'separate') return '按事项分办，各承办单位分别答复。'
  if (mode === 'jointHosts') return '职责交叉，由两个单位共同主办、联合调研。'
  return random.chance(0.15) ? '请与上年度同类件一并研究。' : ''
}

function submittedOn({ kind, period, index, random }: DemoItem): PlainDate {
  if (period === 'inSession') {
    return plainDate(kind === 'suggestion' ? suggestionDay(random) : proposalDay(random))
  }
  const late = kind === 'suggestion' ? betweenSessions[index - 135] : undefined
  return late ? plainDate(late.on) : newlyOn
}

function suggestionDay(random: Random): string {
  return random.pick(['2024-01-23', '2024-01-24', '2024-01-24'])
}

/** Proposals may be sent in from a fortnight before the plenary. */
function proposalDay(random: Random): string {
  const early = ['2024-01-10', '2024-01-12', '2024-01-15', '2024-01-17', '2024-01-18', '2024-01-19']
  return random.pick([...early, '2024-01-22', '2024-01-22', '2024-01-23', '2024-01-23', '2024-01-24'])
}

/** Before the cut-off at six on 24 January; between sessions at any hour of the day. */
function submittedAt(on: PlainDate, { random }: DemoItem) {
  return momentOf(on, random.between(490, 1075), random.between(0, 59))
}
