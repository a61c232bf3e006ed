import { earlier, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { ContactMeans, ContactPhase, ContactRank } from '#domain/vocabulary/contact-means.ts'
import { staffAt } from '../cast/cast.ts'
import { lastWorkingDay } from '../county/county.ts'
import { townOf, unitOf } from '../county/units.ts'
import { callSummaries, contactSummaries, meetingPlaces } from '../words/contacts.ts'
import { later } from './days.ts'
import type { GivenIds } from './line.ts'
import { Pace } from './pace.ts'
import type { Part } from './part.ts'
import type { Telling } from './telling.ts'

const faceToFace = ['visit', 'visit', 'invitation', 'meeting', 'siteSurvey', 'siteSurvey'] as const

type Meeting = {
  readonly key: string
  readonly on: PlainDate
  readonly phase: ContactPhase
  readonly means: ContactMeans
  readonly word: 'tookPlace' | 'didNotTakePlace' | 'awaited'
}

/**
 * 办前联系、办中沟通: what one unit did to reach the proposer before it wrote. `metBy` is the last day for the
 * meeting. Returns the day on which the last of these was confirmed.
 */
export function tellContacts(telling: Telling, part: Part, from: PlainDate, metBy: PlainDate): PlainDate {
  const { item, days, plan } = telling
  const { random } = item
  const first = later(days.after(from, 1, 16), plainDate('2024-05-08'))
  const isSlow = plan.fate === 'open' && random.chance(0.4)
  const callsFirst = (isSlow || random.chance(0.25)) && first < metBy
  const metOn = earlier(callsFirst ? days.after(first, 3, isSlow ? 55 : 25) : first, metBy)
  const meetings: Meeting[] = []
  if (callsFirst) {
    const word = plan.isDenied ? 'didNotTakePlace' : 'tookPlace'
    meetings.push({ key: 'call', on: earlier(first, metOn), phase: 'before', means: 'telephone', word })
  }
  meetings.push({
    key: 'first',
    on: metOn,
    phase: 'before',
    means: random.pick(faceToFace),
    word: 'tookPlace',
  })
  const again = days.after(metOn, 8, 25)
  if (random.chance(0.4) && again <= metBy) {
    const means = random.pick([...faceToFace, 'telephone', 'video'] as const)
    meetings.push({ key: 'again', on: again, phase: 'during', means, word: 'tookPlace' })
  }
  if (plan.awaitsWord) {
    const on = days.within('2024-08-07', '2024-08-09')
    meetings.push({ key: 'last', on, phase: 'during', means: random.pick(faceToFace), word: 'awaited' })
  }
  const confirmed = meetings.map(meeting => tellMeeting(telling, part, meeting))
  return confirmed.filter((_, index) => meetings[index]?.word !== 'awaited').reduce(later, metOn)
}

/** 办后反馈: a visit after the letter arrived. */
export function tellVisitAfter(telling: Telling, part: Part, on: PlainDate): void {
  tellMeeting(telling, part, { key: 'after', on, phase: 'after', means: 'visit', word: 'tookPlace' })
}

/** One contact and the proposer's word on it. Returns the day of the word, or of the contact without one. */
export function tellMeeting(
  telling: Telling,
  part: Part,
  { on, phase, means, word, ...meeting }: Meeting,
): PlainDate {
  const { item, script, cast, days } = telling
  const { random, proposers } = item
  const key = `${part.assignmentId} ${meeting.key}`
  const pace = new Pace(random)
  const met = proposers.map((_, index) => index).filter(index => index === 0 || random.chance(0.35))
  script.write(
    pace.desk(on),
    part.handler,
    'logContact',
    {
      assignmentId: part.assignmentId,
      phase,
      means,
      heldOn: on,
      place: placeOf(telling, means),
      proposers: met,
      unitPeople: unitPeople(telling, part),
      summary: summaryOf(telling, part, { phase, means }),
    },
    { brings: { part: 'contact', key } },
  )
  if (word === 'awaited') return on
  const confirmers = met.filter(index => index === 0 || random.chance(0.4))
  return confirmers
    .map(index => {
      const confirmedOn = earlier(days.anyAfter(on, 0, 5), lastWorkingDay)
      const at = (confirmedOn === on ? pace : new Pace(random)).home(confirmedOn)
      const contact = (given: GivenIds) => ({ contactId: given.contact(key), verdict: word })
      script.write(at, cast.proposer(proposers[index]?.id ?? ''), 'confirmContact', contact)
      return confirmedOn
    })
    .reduce(later)
}

function placeOf({ item: { place, random } }: Telling, means: ContactMeans): string {
  if (means === 'telephone' || means === 'video' || means === 'letter') return ''
  if (townOf(place.place) && (means === 'siteSurvey' || means === 'visit')) return place.place
  return random.pick(meetingPlaces[means])
}

/** Every second meeting is led by somebody who can decide. */
function unitPeople({ item: { random }, cast }: Telling, { unitId, section, handler }: Part) {
  const staff = staffAt(cast.staff, unitId)
  const head = staff.sections[section]?.head ?? staff.office
  const led: readonly { name: string; rank: ContactRank }[] = random.chance(0.12)
    ? [{ name: staff.leader, rank: 'mainLeader' }]
    : random.chance(0.45)
      ? [{ name: random.pick(staff.inCharge), rank: 'leaderInCharge' }]
      : [{ name: head, rank: 'sectionHead' }]
  return [...led, { name: handler.name, rank: 'handler' as const }]
}

function summaryOf(
  { item: { random, matter, asks } }: Telling,
  { unitId, section }: Part,
  { phase, means }: Pick<Meeting, 'phase' | 'means'>,
): string {
  const isFar = means === 'telephone' || means === 'video'
  return random
    .pick<string>(isFar ? callSummaries[phase] : contactSummaries[phase])
    .replaceAll('{matter}', matter)
    .replaceAll('{ask}', random.pick(asks).text)
    .replaceAll('{section}', unitOf(unitId).sections[section] ?? '承办股室')
}
