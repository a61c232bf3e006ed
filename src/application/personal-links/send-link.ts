import { z } from 'zod'
import { insertPersonalLink } from '#database/queries/personal-links.ts'
import { transaction } from '#database/engine/transaction.ts'
import { refuse, type AnyRefusal } from '#domain/item/refusals.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { scopeOf } from '#domain/permission/scope.ts'
import { relationTo } from '#domain/permission/visible-item.ts'
import { addDays, type PlainDate } from '#domain/time/plain-date.ts'
import { hashOf, newToken } from '../accounts/sign-in.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import { seenItem } from '../view-items/seen-item.ts'

export const sendLinkRequest = z.strictObject({
  replyId: z.string().max(20),
  /** Position in the list of addressees, the lead first (0). */
  addressee: z.coerce.number().int().min(0).max(399),
})

export type SentLink = {
  readonly kind: 'sent'
  /** Told once and kept by nobody else: only its hash is stored. */
  readonly token: string
  readonly validUntil: PlainDate
  readonly proposerName: string
  readonly title: string
  readonly jurisdiction: string
}

/** 个人链接: lets one addressee read one reply and answer for it without signing in, for a few days. */
export async function sendLink(
  app: Application,
  actor: Actor,
  { itemId, replyId, addressee }: z.output<typeof sendLinkRequest> & { readonly itemId: string },
): Promise<SentLink | { readonly kind: 'notFound' } | { readonly kind: 'refused'; refusal: AnyRefusal }> {
  const { jurisdictionId } = actor
  return await transaction(app.database, jurisdictionId, async tx => {
    const seen = await seenItem(tx, { actor, scope: scopeOf(actor) }, itemId)
    if (!seen || relationTo(seen.item, actor) !== 'office') return { kind: 'notFound' }
    const delivery = seen.item.replies.find(({ id }) => id === replyId)?.deliveries[addressee]
    if (!delivery) return { kind: 'notFound' }
    const { proposerId, proposerName } = delivery
    if (!proposerId) return { kind: 'refused', refusal: refuse('notOnline', { name: proposerName }) }
    const jurisdiction = await jurisdictionOf(tx, jurisdictionId)
    const { today, at } = timeIn(jurisdiction, app)
    const token = newToken(jurisdictionId)
    const validUntil = addDays(today, settingsOf(jurisdiction, seen.item.year, today).linkDays)
    await insertPersonalLink(tx, {
      jurisdictionId,
      linkId: app.newId(),
      tokenHash: hashOf(token),
      itemId,
      replyId,
      proposerId,
      proposerName,
      validUntil,
      sentBy: actor.name,
      sentAt: at,
    })
    const { title } = seen.item
    return { kind: 'sent', token, validUntil, proposerName, title, jurisdiction: jurisdiction.name }
  })
}
