import { transaction, type Tx } from '#database/engine/transaction.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { scopeOf, type Scope } from '#domain/permission/scope.ts'
import type { Application } from './application.ts'
import { jurisdictionOf, timeIn, type Now } from './jurisdiction-of.ts'

/** What a question may use: who asks, how far he sees, where and when. */
export type Asking = {
  readonly actor: Actor
  readonly scope: Scope
  readonly jurisdiction: Jurisdiction
  readonly now: Now
}

/** Every read: the asker's jurisdiction is set for row-level security before the question speaks any SQL. */
export async function ask<Answer>(
  app: Application,
  actor: Actor,
  question: (tx: Tx, asking: Asking) => Promise<Answer>,
): Promise<Answer> {
  const answer = async (tx: Tx) => {
    const jurisdiction = await jurisdictionOf(tx, actor.jurisdictionId)
    return await question(tx, { actor, scope: scopeOf(actor), jurisdiction, now: timeIn(jurisdiction, app) })
  }
  return await transaction(app.database, actor.jurisdictionId, answer, { isQuestion: true })
}
