import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Tx } from '../engine/transaction.ts'

export type PersonalLink = {
  readonly linkId: string
  readonly itemId: string
  readonly replyId: string
  readonly proposerId: string
  readonly proposerName: string
  readonly validUntil: PlainDate
  readonly askedAgainAt: string | null
}

/** The link with this token, as far as its hash tells. */
export async function personalLink(
  tx: Tx,
  { jurisdictionId, tokenHash }: { readonly jurisdictionId: string; readonly tokenHash: string },
): Promise<PersonalLink | undefined> {
  const row = await tx
    .selectFrom('personal_links')
    .select([
      'link_id as linkId',
      'item_id as itemId',
      'reply_id as replyId',
      'proposer_id as proposerId',
      'proposer_name as proposerName',
      'valid_until as validUntil',
      'asked_again_at as askedAgainAt',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row as PersonalLink | undefined // dates leave the database as plain dates
}

export async function insertPersonalLink(
  tx: Tx,
  link: Omit<PersonalLink, 'askedAgainAt'> & {
    readonly jurisdictionId: string
    readonly tokenHash: string
    readonly sentBy: string
    readonly sentAt: string
  },
): Promise<void> {
  await tx
    .insertInto('personal_links')
    .values({
      jurisdiction_id: link.jurisdictionId,
      link_id: link.linkId,
      token_hash: link.tokenHash,
      item_id: link.itemId,
      reply_id: link.replyId,
      proposer_id: link.proposerId,
      proposer_name: link.proposerName,
      valid_until: link.validUntil,
      sent_by: link.sentBy,
      sent_at: link.sentAt,
      asked_again_at: null,
    })
    .execute()
}

/** Marks that its holder asked for a new one; says whether this was the first time. */
export async function markAskedAgain(
  tx: Tx,
  { jurisdictionId, linkId, at }: { readonly jurisdictionId: string; linkId: string; at: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('personal_links')
    .set({ asked_again_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('link_id', '=', linkId)
    .where('asked_again_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Leaves the trace of one use, and says how many there were since a moment, this one with them. */
export async function traceLinkUse(
  tx: Tx,
  use: {
    readonly jurisdictionId: string
    readonly linkId: string
    readonly at: string
    readonly what: string
    readonly since: string
  },
): Promise<number> {
  await tx
    .insertInto('personal_link_uses')
    .values({ jurisdiction_id: use.jurisdictionId, link_id: use.linkId, used_at: use.at, what: use.what })
    .execute()
  const { uses } = await tx
    .selectFrom('personal_link_uses')
    .select(({ fn }) => fn.countAll<string>().as('uses'))
    .where('jurisdiction_id', '=', use.jurisdictionId)
    .where('link_id', '=', use.linkId)
    .where('used_at', '>=', use.since)
    .executeTakeFirstOrThrow()
  return Number(uses)
}
