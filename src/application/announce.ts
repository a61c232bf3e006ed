import type { Tx } from '#database/engine/transaction.ts'
import { writeOutbox } from '#database/journal/outbox.ts'
import type { Announcement } from '#domain/item/announcement.ts'
import type { Item } from '#domain/item/item.ts'

type Announcing = {
  readonly jurisdictionId: string
  readonly recordedAt: string
  readonly messages: readonly { readonly announcement: Announcement; readonly version: number }[]
  readonly item: Item
}

/** Puts announcements into the outbox. The id names event and audience, so that none can be written twice. */
export async function announce(
  tx: Tx,
  { jurisdictionId, recordedAt, messages, item }: Announcing,
): Promise<void> {
  const facts = { title: item.title, number: item.number ?? '', kind: item.kind }
  await writeOutbox(tx, {
    jurisdictionId,
    recordedAt,
    messages: messages.map(({ announcement: { occasion, audience }, version }, index) => ({
      messageId: `${item.id} ${version} ${index}`,
      occasion,
      itemId: item.id,
      audience,
      facts,
    })),
  })
}
