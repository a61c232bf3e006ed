import { transaction } from '#database/engine/transaction.ts'
import { writeRead } from '#database/queries/notifications-list.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'

/** 已读: only messages of the account itself. */
export async function markRead(app: Application, actor: Actor, messageIds: readonly string[]): Promise<void> {
  await transaction(app.database, actor.jurisdictionId, tx =>
    writeRead(tx, { ...actor, messageIds, readAt: app.clock() }),
  )
}
