import type {
  AccountEvent,
  AccountStanding,
  ChangedField,
  NamedStandIn,
} from '#domain/accounts/account-events.ts'
import type { Tx } from '../engine/transaction.ts'

export type AccountChange = AccountStanding & {
  readonly version: number
  readonly type: AccountEvent['type']
  readonly at: string
  readonly by: { readonly accountId: string; readonly name: string }
  readonly changed: readonly ChangedField[]
  readonly standIn?: NamedStandIn
}

/** What happened to accounts, latest first, from below one version on; read from the journal itself. */
export async function accountChanges(
  tx: Tx,
  {
    jurisdictionId,
    before,
    limit,
  }: { readonly jurisdictionId: string; readonly before?: number; readonly limit: number },
): Promise<readonly AccountChange[]> {
  const rows = await tx
    .selectFrom('events')
    .select(['version', 'type', 'data', 'actor', 'recorded_at as at'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', 'accounts')
    .$if(before !== undefined, query => query.where('version', '<', before ?? 0))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ version, type, data, actor, at }) => {
    const { account, changed = [], standIn } = data as Recorded // sealed by recordAccounts alone
    const { accountId, name } = actor as AccountChange['by'] // signed by recordAccounts alone
    const told = { version, type: type as AccountChange['type'], at, by: { accountId, name }, changed }
    return { ...told, ...account, ...(standIn ? { standIn } : {}) }
  })
}

type Recorded = { readonly account: AccountStanding } & Partial<Pick<AccountChange, 'changed' | 'standIn'>>
