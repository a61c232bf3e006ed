import { appointmentState } from '#domain/vocabulary/appointments.ts'
import type { Item } from '#domain/item/item.ts'

/** What waits for one proposer in one item; each opens a screen of its own. */
export type MyTask =
  | {
      readonly task: 'confirmContact'
      readonly itemId: string
      readonly id: string
      readonly unitId: string
      readonly on: string
    }
  | {
      readonly task: 'appointment'
      readonly itemId: string
      readonly id: string
      readonly unitId: string
      readonly on: string
    }
  | { readonly task: 'readReply'; readonly itemId: string; readonly id: string; readonly unitId: string }
  | {
      readonly task: 'judge'
      readonly itemId: string
      readonly id: string
      readonly unitId: string
      readonly by: string
    }
  | { readonly task: 'confirmRelay'; readonly itemId: string; readonly id: string; readonly unitId: string }
  | { readonly task: 'judgePromise'; readonly itemId: string; readonly id: string; readonly unitId: string }

type Offered = { readonly command: string; readonly target?: string; readonly closed?: unknown }

/**
 * Facts of the item that still lack this proposer's word, among what the server lets him do. A letter is to be
 * read before it is judged, so an unread one is one task, not two.
 */
export function tasksOf(
  item: Item,
  permitted: readonly Offered[],
  proposerIds: readonly string[],
): readonly MyTask[] {
  const may = (command: string, id: string) =>
    permitted.some(offer => offer.command === command && offer.target === id && !offer.closed)
  const isMine = (id: string | undefined) => id !== undefined && proposerIds.includes(id)
  const contacts = item.contacts
    .filter(({ id }) => may('confirmContact', id))
    .filter(({ proposerIds }) => proposerIds.some(isMine))
    .filter(({ verdicts }) => !verdicts.some(({ proposerId }) => isMine(proposerId)))
    .map(
      ({ id, unitId, heldOn }) =>
        ({ task: 'confirmContact', itemId: item.id, id, unitId, on: heldOn }) as const,
    )
  const replies = item.replies.flatMap((reply): readonly MyTask[] => {
    const mine = reply.deliveries.find(({ proposerId }) => isMine(proposerId))
    const own = { itemId: item.id, id: reply.id, unitId: reply.unitId }
    if (!mine) return []
    if (!mine.readOn && may('readReply', reply.id)) return [{ task: 'readReply', ...own }]
    const isJudged = item.feedback.some(given => given.replyId === reply.id && isMine(given.proposerId))
    if (isJudged || !may('giveFeedback', reply.id)) return []
    return [{ task: 'judge', ...own, by: reply.feedbackBy ?? '' }]
  })
  const promises = item.promises
    .filter(({ id }) => may('judgePromise', id))
    .map(({ id, unitId }) => ({ task: 'judgePromise', itemId: item.id, id, unitId }) as const)
  const relays = item.replies
    .filter(({ id }) => may('confirmRelay', id))
    .map(({ id, unitId }) => ({ task: 'confirmRelay', itemId: item.id, id, unitId }) as const)
  const appointments = (item.appointments ?? [])
    .filter(({ assignmentId }) => may('answerAppointment', assignmentId))
    .filter(appointment => appointmentState(appointment) === 'proposed')
    .map(
      ({ assignmentId, unitId, on }) =>
        ({ task: 'appointment', itemId: item.id, id: assignmentId, unitId, on }) as const,
    )
  return [...appointments, ...replies, ...relays, ...promises, ...contacts]
}
