import type { Tx } from '#database/engine/transaction.ts'
import { drawNumber, liftNumber } from '#database/journal/numbers.ts'
import { sequenceOfNumber } from '#domain/item/filing/file-item.ts'
import type { Item } from '#domain/item/item.ts'
import { replyOf } from '#domain/item/parts.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Outcome } from './outcome.ts'
import type { Order } from './perform.ts'

type Drawing = {
  readonly order: Order
  readonly data: { readonly [field: string]: unknown }
  readonly item: Item
  readonly actor: Actor
  readonly today: PlainDate
  readonly numberTemplate: string
}

/** The number a command needs: of the session and kind when an item is filed, of unit and year for a letter. */
export async function drawFor(
  tx: Tx,
  { order, data, item, actor, today, numberTemplate }: Drawing,
): Promise<number | undefined> {
  const { jurisdictionId } = actor
  if (order.name === 'fileItem' && item.stage === 'submitted') {
    const series = `item ${item.sessionId} ${item.kind}`
    const given = data.number
    if (given === undefined) return await drawNumber(tx, { jurisdictionId, series })
    await liftNumber(tx, {
      jurisdictionId,
      series,
      to: sequenceOfNumber(numberTemplate, String(given)),
    })
  }
  const reply = item.replies.find(({ id }) => id === data.replyId)
  if (order.name === 'issueReply' && reply) {
    const { unitId } = replyOf(item, reply.id)
    return await drawNumber(tx, { jurisdictionId, series: `letter ${unitId} ${today.slice(0, 4)}` })
  }
  return undefined
}

/** A number already used in this session is the asker's mistake, found by the unique index. */
export async function numberTaken(outcome: Promise<Outcome>): Promise<Outcome> {
  try {
    return await outcome
  } catch (thrown) {
    if (isNumberTaken(thrown)) return { kind: 'refused', refusal: { refused: 'numberTaken' } }
    throw thrown
  }
}

/** Whether a fault is the unique index of official numbers. */
export function isNumberTaken(thrown: unknown): boolean {
  return thrown instanceof Error && 'constraint' in thrown && thrown.constraint === 'items_number'
}
