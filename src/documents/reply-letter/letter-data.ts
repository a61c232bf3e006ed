import type { Item } from '#domain/item/item.ts'
import type { Reply } from '#domain/item/reply/reply.ts'
import type { Jurisdiction, Session, Unit } from '#domain/jurisdiction/jurisdiction.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'

/** All that a letter is made of; who has it, and whether he may, was settled before. */
export type LetterData = {
  readonly item: Item
  readonly reply: Reply
  readonly unit: Unit
  readonly session: Session
  readonly jurisdiction: Jurisdiction
  /** The day of the reader: a letter not yet issued follows the rules of then. */
  readonly today: PlainDate
  /** 主案: the item into which the addressee's own was merged. */
  readonly handledWith?: { readonly title: string; readonly number: string }
}
