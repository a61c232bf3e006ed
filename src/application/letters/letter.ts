import type { Tx } from '#database/engine/transaction.ts'
import type { Letter } from '#documents/reply-letter/letter.ts'
import { proposerOf } from '#domain/item/delivery/confirm-relay.ts'
import type { Item, ItemProposer } from '#domain/item/item.ts'
import { relationTo } from '#domain/permission/visible-item.ts'
import { ownLetter } from '#documents/reply-letter/own-letter.ts'
import { letterOf } from '#documents/reply-letter/letter-of.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { viewItem } from '../view-items/view-item.ts'
import type { Language } from '#phrases/language.ts'

type Question = {
  readonly calendar: Application['calendar']
  readonly itemId: string
  readonly replyId: string
  /** Place in the ledger of deliveries; a proposer reads his own letter without naming it. */
  readonly addressee?: number | undefined
  readonly language: Language
}

/** 答复函: the letter of a reply the asker may see; nothing for one he may not. */
export async function letter(
  tx: Tx,
  asking: Asking,
  { calendar, itemId, replyId, addressee, language }: Question,
): Promise<Letter | undefined> {
  const view = await viewItem(tx, asking, { calendar, itemId })
  const reply = view?.item.replies.find(({ id }) => id === replyId)
  if (!view || !reply) return undefined
  const { jurisdiction, now } = asking
  const unit = jurisdiction.units.find(({ id }) => id === reply.unitId)
  const session = jurisdiction.sessions.find(({ id }) => id === view.item.sessionId)
  if (!unit || !session)
    throw new Error(`reply ${replyId} of ${itemId} names a unit or session that is not there`)
  const data = { item: view.item, reply, unit, session, jurisdiction, today: now.today }
  const named = addressee === undefined ? undefined : reply.deliveries[addressee]
  if (addressee !== undefined && !named) return undefined
  const reader = named ? proposerOf(view.item, named) : ownPlace(view.item, asking)
  return letterOf(reader ? ownLetter(data, reader) : data, language)
}

/** The asker among the proposers, where he is nothing nearer to the item. */
function ownPlace(item: Item, { actor, scope }: Asking): ItemProposer | undefined {
  if (relationTo(item, actor) !== 'proposer') return undefined
  return item.proposers.find(({ id }) => id !== undefined && scope.proposerIds.includes(id))
}
