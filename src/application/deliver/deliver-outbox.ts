import { installationTransaction, transaction } from '#database/engine/transaction.ts'
import { dispatchOutbox } from '#database/queries/deliver-outbox.ts'
import { jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'

const messagesAtOnce = 200

/** 发送: brings every waiting message of every jurisdiction to the inboxes of whom it concerns. Returns how many. */
export async function deliverOutbox(
  app: Application,
  { byMail }: { readonly byMail: boolean },
): Promise<number> {
  let delivered = 0
  for (const { id: jurisdictionId } of await installationTransaction(app.database, jurisdictionList)) {
    for (;;) {
      const taken = await transaction(app.database, jurisdictionId, async tx => {
        const { today } = timeIn(await jurisdictionOf(tx, jurisdictionId), app)
        return await dispatchOutbox(tx, {
          ...{ jurisdictionId, today, byMail },
          now: app.clock(),
          limit: messagesAtOnce,
        })
      })
      delivered += taken
      if (taken < messagesAtOnce) break
    }
  }
  return delivered
}
