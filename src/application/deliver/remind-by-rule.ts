import { installationTransaction, transaction } from '#database/engine/transaction.ts'
import { readStream } from '#database/journal/load.ts'
import { jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import { remindersDue } from '#database/queries/reminders-due.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import { perform } from '../perform.ts'

const itemsAtOnce = 50

/**
 * 催评: reminds those whose answer is still waited for on the day that the county's rule names, once a letter; what
 * was due while the server stood still is caught up. Returns how many letters.
 */
export async function remindByRule(app: Application): Promise<number> {
  let reminded = 0
  for (const { id: jurisdictionId } of await installationTransaction(app.database, jurisdictionList)) {
    const due = await transaction(app.database, jurisdictionId, async tx => {
      const { today } = timeIn(await jurisdictionOf(tx, jurisdictionId), app)
      const ids = await remindersDue(tx, { jurisdictionId, today, limit: itemsAtOnce })
      const heads = await Promise.all(ids.map(streamId => readStream(tx, { jurisdictionId, streamId })))
      return heads.flatMap(head => lettersDue(head?.state as Item, today)) // written by perform alone
    })
    for (const { itemId, replyId } of due) {
      const order = { itemId, name: 'remindOfFeedback', data: { replyId, isByRule: true } } as const
      const outcome = await perform(app, ruleActor(jurisdictionId), order)
      if (outcome.kind === 'done') reminded += 1
    }
  }
  return reminded
}

function lettersDue({ id: itemId, replies }: Item, today: string) {
  return replies.flatMap(({ id: replyId, remindOn, reminders = [] }) =>
    remindOn !== undefined && remindOn <= today && reminders.length === 0 ? [{ itemId, replyId }] : [],
  )
}

/** The county's rule acts; the journal says so, and the table lets it do what the supervision office may. */
function ruleActor(jurisdictionId: string): Actor {
  return {
    accountId: 'rule',
    name: '系统（按规则）',
    jurisdictionId,
    grants: [{ role: 'supervisionOffice' }],
  }
}
