import { dueOn } from '#domain/time/limits.ts'
import { plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { settings } from '../county/county.ts'
import { unitOf, type UnitId } from '../county/units.ts'
import {
  adjustmentNotes,
  mistakenFor,
  objectionBasis,
  objectionReasons,
  rulingsKept,
  rulingsMoved,
} from '../words/objections.ts'
import type { DemoItem, Share } from './demo-item.ts'
import { Pace } from './pace.ts'
import type { Part } from './part.ts'
import type { Plan } from './plans.ts'
import type { Telling } from './telling.ts'

/** The unit a part is first handed to: with an objection that succeeds, not the one whose matter it is. */
export function firstUnit(unitId: UnitId, { objection }: Plan): UnitId {
  return objection === 'adjusted' || objection === 'moved' ? wrongUnit(unitId) : unitId
}

function wrongUnit(unitId: UnitId): UnitId {
  return mistakenFor[unitId] ?? 'office'
}

/** 签收、申退、改派、裁定: how each part found the unit that handles it. */
export function tellReceipts(telling: Telling, assignedOn: PlainDate): readonly Part[] {
  const { item, plan } = telling
  if (plan.objection) return [tellObjection(telling, item.shares[0] as Share, assignedOn)] // every item has a share
  return item.shares.map((share, index) => {
    const assignmentId = `a${index + 1}`
    if (plan.isSilent) {
      const window = dueOn(settings.objectionWindow, assignedOn, telling.calendar).dueOn
      return partOf(telling, share, {
        assignmentId,
        issuedOn: assignedOn,
        acceptedOn: telling.days.after(window, 1, 1),
      })
    }
    const acceptedOn = telling.days.after(assignedOn, 1, item.random.chance(0.6) ? 3 : 5)
    sign(telling, { unitId: share.unitId, assignmentId, on: acceptedOn })
    return partOf(telling, share, { assignmentId, issuedOn: assignedOn, acceptedOn })
  })
}

function tellObjection(telling: Telling, share: Share, assignedOn: PlainDate): Part {
  const { item, plan, script, cast, days } = telling
  const [first, right] = [firstUnit(share.unitId, plan), share.unitId]
  const other = plan.objection === 'kept' ? wrongUnit(right) : right
  const [unit, proposed] = [unitOf(first), unitOf(other)]
  const pace = new Pace(item.random)
  const objectedOn = days.after(assignedOn, 1, 4)
  const duty = item.random.pick(proposed.duties.split('、').slice(0, 6))
  const facts = { unit: unit.shortName, other: proposed.shortName, duty, matter: item.matter }
  script.write(pace.desk(objectedOn), cast.officeOf(first), 'objectToAssignment', {
    assignmentId: 'a1',
    reason: item.random.pick(objectionReasons)(facts),
    basis: objectionBasis({ unit: unit.name }),
    proposedUnitId: proposed.id,
  })
  const settledOn = days.after(objectedOn, 1, 4)
  if (plan.objection === 'adjusted') {
    const note = item.random.pick(adjustmentNotes)(facts)
    script.write(pace.desk(settledOn), cast.office('ducha'), 'adjustAssignment', {
      assignmentId: 'a1',
      unitId: right,
      note,
    })
    const acceptedOn = days.after(settledOn, 1, 3)
    sign(telling, { unitId: right, assignmentId: 'a2', on: acceptedOn })
    return partOf(telling, share, { assignmentId: 'a2', issuedOn: settledOn, acceptedOn })
  }
  const ruling = item.random.pick(plan.objection === 'kept' ? rulingsKept : rulingsMoved)(facts)
  script.write(pace.desk(settledOn), cast.office('ducha'), 'ruleOnObjection', {
    assignmentId: 'a1',
    unitId: right,
    ruling,
  })
  return plan.objection === 'kept'
    ? partOf(telling, share, { assignmentId: 'a1', issuedOn: assignedOn, acceptedOn: settledOn })
    : partOf(telling, share, { assignmentId: 'a2', issuedOn: settledOn, acceptedOn: settledOn })
}

type Signing = { readonly unitId: UnitId; readonly assignmentId: string; readonly on: PlainDate }

function sign({ item, script, cast }: Telling, { unitId, assignmentId, on }: Signing): void {
  script.write(new Pace(item.random).desk(on), cast.officeOf(unitId), 'signForAssignment', { assignmentId })
}

type Issued = Pick<Part, 'assignmentId' | 'acceptedOn'> & { readonly issuedOn: PlainDate }

function partOf(
  { item, cast, calendar }: Telling,
  { unitId, role, points }: Share,
  { assignmentId, acceptedOn, issuedOn }: Issued,
): Part {
  const section = sectionOf(item, unitId)
  return {
    assignmentId,
    unitId,
    role,
    asks: points.length > 0 ? points : item.asks.map((_, index) => index),
    acceptedOn: plainDate(acceptedOn),
    dueOn: dueOn(limitOf(item, role), issuedOn, calendar).dueOn,
    section,
    handler: cast.handlerOf(unitId, section),
  }
}

/** The section the host's own words name; elsewhere the first one more often than the others. */
function sectionOf({ topic, random }: DemoItem, unitId: UnitId): number {
  const { sections } = unitOf(unitId)
  const named = unitId === topic.host ? sections.findIndex(name => topic.progress.includes(name)) : -1
  if (named >= 0) return named
  return random.chance(0.5) ? 0 : random.between(0, sections.length - 1)
}

function limitOf({ isDifficult }: DemoItem, role: Part['role']) {
  if (role === 'coHost') return settings.coHostOpinionLimit
  return isDifficult ? settings.difficultReplyLimit : settings.replyLimit
}
