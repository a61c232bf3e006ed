import { z } from 'zod'
import { readStream } from '#database/journal/load.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import type { Outcome } from '../outcome.ts'
import { perform } from '../perform.ts'

export const issueReplyRequest = z.strictObject({ replyId: z.string() })

/** 编号印发: the letter is numbered under the agency code of the unit that signed it. */
export async function issueReply(
  app: Application,
  actor: Actor,
  order: { readonly itemId: string; readonly data: unknown; readonly expectedVersion?: number },
): Promise<Outcome> {
  const parsed = issueReplyRequest.safeParse(order.data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const { replyId } = parsed.data
  const agencyCode = await ask(app, actor, async (tx, { jurisdiction }) => {
    const head = await readStream(tx, { jurisdictionId: actor.jurisdictionId, streamId: order.itemId })
    const reply = (head?.state as Item | undefined)?.replies.find(({ id }) => id === replyId) // written by perform alone
    return jurisdiction.units.find(({ id }) => id === reply?.unitId)?.agencyCode
  })
  // Without a unit of one's own the table refuses anyway; the code is never printed then.
  return await perform(app, actor, {
    ...order,
    name: 'issueReply',
    data: { replyId, agencyCode: agencyCode ?? '—' },
  })
}
