import type { StandIn } from '#domain/accounts/stand-in.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Tx } from '../engine/transaction.ts'

type Place = { readonly jurisdictionId: string }

/** Who stands in for whom, with those that are over; of one stand-in only, when one is named. */
export async function standIns(
  tx: Tx,
  { jurisdictionId, standInId }: Place & { readonly standInId?: string },
): Promise<readonly StandIn[]> {
  const rows = await tx
    .selectFrom('stand_ins')
    .select(['account_id as absentId', 'stand_in_id as standInId', 'from_day as from', 'to_day as to'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .$if(standInId !== undefined, query => query.where('stand_in_id', '=', standInId ?? ''))
    .orderBy('account_id')
    .execute()
  return rows.map(row => ({ ...row, from: row.from as PlainDate, to: row.to as PlainDate })) // dates of the table
}

/** The one of this account, in place of any before. */
export async function writeStandIn(
  tx: Tx,
  { jurisdictionId, absentId, standInId, from, to }: Place & StandIn,
): Promise<void> {
  const named = { stand_in_id: standInId, from_day: from, to_day: to }
  await tx
    .insertInto('stand_ins')
    .values({ jurisdiction_id: jurisdictionId, account_id: absentId, ...named })
    .onConflict(conflict => conflict.columns(['jurisdiction_id', 'account_id']).doUpdateSet(named))
    .execute()
}

export async function deleteStandIn(
  tx: Tx,
  { jurisdictionId, absentId }: Place & Pick<StandIn, 'absentId'>,
): Promise<void> {
  await tx
    .deleteFrom('stand_ins')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', absentId)
    .execute()
}
