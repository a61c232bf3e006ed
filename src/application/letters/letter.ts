import type { Tx } from '#database/engine/transaction.ts'
import type { Letter } from '#documents/reply-letter/letter.ts'
import { letterOf } from '#documents/reply-letter/letter-of.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { viewItem } from '../view-items/view-item.ts'
import type { Language } from '#phrases/language.ts'

type Question = {
  readonly calendar: Application['calendar']
  readonly itemId: string
  readonly replyId: string
  readonly language: Language
}

/** 答复函: the letter of a reply the asker may see; nothing for one he may not. */
export async function letter(
  tx: Tx,
  asking: Asking,
  { calendar, itemId, replyId, language }: Question,
): Promise<Letter | undefined> {
  const view = await viewItem(tx, asking, { calendar, itemId })
  const reply = view?.item.replies.find(({ id }) => id === replyId)
  if (!view || !reply) return undefined
  const { jurisdiction, now } = asking
  const unit = jurisdiction.units.find(({ id }) => id === reply.unitId)
  const session = jurisdiction.sessions.find(({ id }) => id === view.item.sessionId)
  if (!unit || !session)
    throw new Error(`reply ${replyId} of ${itemId} names a unit or session that is not there`)
  return letterOf({ item: view.item, reply, unit, session, jurisdiction, today: now.today }, language)
}
