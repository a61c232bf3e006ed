import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

type Owner = { readonly jurisdictionId: string; readonly accountId: string }
type Key = Owner & { readonly draftId: string }

/** Drafts show themselves to the account that is named here; row-level security hides them from everybody else. */
async function asAccount(tx: Tx, { accountId }: Owner): Promise<void> {
  await sql`select set_config('tiban.account', ${accountId}, true)`.execute(tx)
}

/** 草稿箱: an account's own drafts, latest first. */
export async function draftsList(tx: Tx, owner: Owner) {
  await asAccount(tx, owner)
  return await tx
    .selectFrom('drafts')
    .select(['draft_id as draftId', 'version', 'content', 'edited_at as editedAt'])
    .where('jurisdiction_id', '=', owner.jurisdictionId)
    .where('account_id', '=', owner.accountId)
    .orderBy('edited_at', 'desc')
    .orderBy('draft_id')
    .execute()
}

type Writing = Key & {
  readonly content: object
  readonly editedAt: string
  /** Version that the writer saw; 0 for a new draft. */
  readonly basedOn: number
}

/** The new version, or nothing where somebody wrote another one meanwhile; the same text again is no conflict. */
export async function writeDraft(
  tx: Tx,
  { jurisdictionId, accountId, draftId, content, editedAt, basedOn }: Writing,
): Promise<number | undefined> {
  await asAccount(tx, { jurisdictionId, accountId })
  const text = JSON.stringify(content)
  const row = await tx
    .insertInto('drafts')
    .values({
      jurisdiction_id: jurisdictionId,
      account_id: accountId,
      draft_id: draftId,
      version: 1,
      content: text,
      edited_at: editedAt,
    })
    .onConflict(conflict =>
      conflict
        .columns(['jurisdiction_id', 'account_id', 'draft_id'])
        .doUpdateSet({ version: sql`drafts.version + 1`, content: text, edited_at: editedAt })
        .where(({ eb, or }) =>
          or([eb('drafts.version', '=', basedOn), eb('drafts.content', '=', sql<string>`excluded.content`)]),
        ),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

export async function deleteDraft(tx: Tx, { jurisdictionId, accountId, draftId }: Key): Promise<void> {
  await asAccount(tx, { jurisdictionId, accountId })
  await tx
    .deleteFrom('drafts')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where('draft_id', '=', draftId)
    .execute()
}
