import { effectiveStatus } from './assignment/effective-status.ts'
import { contactStatus } from './contact/contact-status.ts'
import type { Item } from './item.ts'
import type { Scene } from './scene.ts'
import type { StepTarget } from './step.ts'

/** The thing a step acts on: its state now, and the unit it belongs to. */
export type Target = { readonly state: string; readonly unitId?: string }

type Data = { readonly [field: string]: unknown }

/** The name of the field that carries a target's id in a command's data. */
export const targetField = {
  assignment: 'assignmentId',
  contact: 'contactId',
  reply: 'replyId',
  promise: 'promiseId',
  parking: 'parkingId',
} as const satisfies Record<Exclude<StepTarget, 'item'>, string>

/** Finds what the command points at, or nothing when the item has no such part. */
export function targetOf(
  on: StepTarget,
  data: Data,
  { item, today }: Pick<Scene, 'item' | 'today'>,
): Target | undefined {
  if (on === 'item') return { state: item.stage }
  return partsOf(on, item, today).find(({ id }) => id === data[targetField[on]])
}

/** All parts of one sort, each with its state and unit. */
export function partsOf(
  on: Exclude<StepTarget, 'item'>,
  item: Item,
  today: Scene['today'],
): readonly (Target & { readonly id: string })[] {
  switch (on) {
    case 'assignment':
      return item.assignments.map(assignment => ({
        id: assignment.id,
        state: effectiveStatus(assignment, today),
        unitId: assignment.unitId,
      }))
    case 'contact':
      return item.contacts.map(contact => ({
        id: contact.id,
        state: contactStatus(contact),
        unitId: contact.unitId,
      }))
    case 'reply':
      return item.replies.map(({ id, status, unitId }) => ({ id, state: status, unitId }))
    case 'promise':
      return item.promises.map(({ id, status, unitId }) => ({ id, state: status, unitId }))
    case 'parking':
      return item.parkings.map(({ id, status, unitId }) => ({ id, state: status, unitId }))
  }
}
