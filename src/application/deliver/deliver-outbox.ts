import { installationTransaction, transaction } from '#database/engine/transaction.ts'
import { dispatchOutbox } from '#database/queries/deliver-outbox.ts'
import { jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import type { Application } from '../application.ts'

const messagesAtOnce = 200

/** 发送: brings every waiting message of every jurisdiction to the inboxes of whom it concerns. Returns how many. */
export async function deliverOutbox(
  app: Application,
  { byMail }: { readonly byMail: boolean },
): Promise<number> {
  let delivered = 0
  for (const { id: jurisdictionId } of await installationTransaction(app.database, jurisdictionList)) {
    for (;;) {
      const taken = await transaction(app.database, jurisdictionId, tx =>
        dispatchOutbox(tx, { jurisdictionId, now: app.clock(), limit: messagesAtOnce, byMail }),
      )
      delivered += taken
      if (taken < messagesAtOnce) break
    }
  }
  return delivered
}
