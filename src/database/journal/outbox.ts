import type { Tx } from '../engine/transaction.ts'

export type OutboxMessage = {
  readonly messageId: string
  readonly occasion: string
  readonly itemId: string | null
  readonly audience: object
  readonly facts: object
}

/** Writes messages beside the events they tell of; delivered later, once, whatever happens to this process. */
export async function writeOutbox(
  tx: Tx,
  order: {
    readonly jurisdictionId: string
    readonly recordedAt: string
    readonly messages: readonly OutboxMessage[]
  },
): Promise<void> {
  if (order.messages.length === 0) return
  const rows = order.messages.map(({ messageId, occasion, itemId, audience, facts }) => ({
    jurisdiction_id: order.jurisdictionId,
    message_id: messageId,
    occasion,
    item_id: itemId,
    audience: JSON.stringify(audience),
    facts: JSON.stringify(facts),
    recorded_at: order.recordedAt,
  }))
  await tx.insertInto('outbox').values(rows).execute()
}
