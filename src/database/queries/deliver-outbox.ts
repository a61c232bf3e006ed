import { sql } from 'kysely'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { unitRoles } from '#domain/vocabulary/roles.ts'
import type { Tx } from '../engine/transaction.ts'

type Dispatch = {
  readonly jurisdictionId: string
  readonly now: string
  /** By it stand-ins are told what the person they stand in for is told. */
  readonly today: PlainDate
  readonly limit: number
  /** Whether accounts with an address are to get a mail as well. */
  readonly byMail: boolean
}

/**
 * Takes waiting messages out of the outbox, oldest first, and puts each into the inbox of every account its audience
 * names, in one statement. Rows another worker holds are passed over; a message told twice would meet its own key.
 * Returns how many messages were taken.
 */
export async function dispatchOutbox(
  tx: Tx,
  { jurisdictionId, now, today, limit, byMail }: Dispatch,
): Promise<number> {
  const { numAffectedRows } = await sql`
    with claimed as (
      select message_id, occasion, item_id, audience, facts, recorded_at
      from outbox
      where jurisdiction_id = ${jurisdictionId} and dispatched_at is null
      order by recorded_at, message_id
      limit ${limit}
      for update skip locked
    ), held as (
      select role, unit_id, proposer_id, account_id, account_id as meant_id
      from account_roles where jurisdiction_id = ${jurisdictionId}
      union all
      select away.role, away.unit_id, '', stand_in.stand_in_id, away.account_id
      from stand_ins as stand_in
      join account_roles as away on away.jurisdiction_id = ${jurisdictionId}
        and away.account_id = stand_in.account_id and away.role = any(${[...unitRoles]}::text[])
      where stand_in.jurisdiction_id = ${jurisdictionId}
        and ${today}::date between stand_in.from_day and stand_in.to_day
        and exists (select from account_roles as own where own.jurisdiction_id = ${jurisdictionId}
          and own.account_id = stand_in.stand_in_id and own.unit_id = away.unit_id
          and own.role = any(${[...unitRoles]}::text[]))
    ), told as (
      select distinct on (account.account_id, claimed.message_id) claimed.*, account.account_id, account.mail
      from claimed
      join held on (claimed.audience -> 'roles' ? held.role
          and (not claimed.audience ? 'unitId' or held.unit_id = claimed.audience ->> 'unitId'))
        or claimed.audience -> 'accountIds' ? held.meant_id
        or (held.role = 'proposer' and claimed.audience -> 'proposerIds' ? held.proposer_id)
      join accounts as account on account.jurisdiction_id = ${jurisdictionId}
        and account.account_id = held.account_id and account.is_active
      join accounts as meant on meant.jurisdiction_id = ${jurisdictionId}
        and meant.account_id = held.meant_id and meant.is_active
        and (not claimed.audience ? 'name' or meant.name = claimed.audience ->> 'name')
    ), in_app as (
      insert into notifications
        (jurisdiction_id, account_id, message_id, occasion, item_id, facts, recorded_at)
      select ${jurisdictionId}, account_id, message_id, occasion, item_id, facts, recorded_at from told
      on conflict do nothing
    ), by_mail as (
      insert into mail_deliveries (jurisdiction_id, account_id, message_id, address, next_attempt_at)
      select ${jurisdictionId}, account_id, message_id, mail, ${now}::timestamptz from told
      where ${byMail}::boolean and mail <> ''
      on conflict do nothing
    )
    update outbox set dispatched_at = ${now}
    from claimed
    where outbox.jurisdiction_id = ${jurisdictionId} and outbox.message_id = claimed.message_id`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
