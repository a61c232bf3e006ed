import { z } from 'zod'
import { readStream } from '#database/journal/load.ts'
import type { Item } from '#domain/item/item.ts'
import { isInGovernmentsName } from '#domain/item/reply/in-governments-name.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import type { Outcome } from '../outcome.ts'
import { perform } from '../perform.ts'

export const issueReplyRequest = z.strictObject({ replyId: z.string() })

/** 编号印发: the letter is numbered under the agency code of whoever writes it, the unit or the county's government. */
export async function issueReply(
  app: Application,
  actor: Actor,
  order: { readonly itemId: string; readonly data: unknown; readonly expectedVersion?: number },
): Promise<Outcome> {
  const parsed = issueReplyRequest.safeParse(order.data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const { replyId } = parsed.data
  const agencyCode = await ask(app, actor, async (tx, { jurisdiction, now }) => {
    const head = await readStream(tx, { jurisdictionId: actor.jurisdictionId, streamId: order.itemId })
    const item = head?.state as Item | undefined // written by perform alone
    if (item && isInGovernmentsName(item))
      return settingsOf(jurisdiction, item.year, now.today).governmentAgencyCode
    const reply = item?.replies.find(({ id }) => id === replyId)
    return jurisdiction.units.find(({ id }) => id === reply?.unitId)?.agencyCode
  })
  // Without a unit of one's own the table refuses anyway; the code is never printed then.
  return await perform(app, actor, {
    ...order,
    name: 'issueReply',
    data: { replyId, agencyCode: agencyCode ?? '—' },
  })
}
