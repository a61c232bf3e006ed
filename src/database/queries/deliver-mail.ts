import { sql } from 'kysely'
import type { Tx } from '../engine/transaction.ts'

export type WaitingMail = {
  readonly accountId: string
  readonly messageId: string
  readonly address: string
  readonly attempts: number
  readonly name: string
  readonly language: 'zh-CN' | 'en'
  readonly occasion: string
  readonly facts: unknown
}

/** A mail on its way, sent or given up is due at no time; only a failure that is known sets another one. */
export const noFurtherAttempt = '9999-12-31T00:00:00.000Z'

/**
 * Takes the mail that is due longest. Its row says from now on that it was tried and must not be tried again: should
 * this process die while the server has the mail, it is lost rather than sent twice.
 */
export async function takeMail(
  tx: Tx,
  { jurisdictionId, now }: { readonly jurisdictionId: string; readonly now: string },
): Promise<WaitingMail | undefined> {
  const { rows } = await sql<WaitingMail>`
    with due as (
      select mail.account_id, mail.message_id, account.name, account.language, told.occasion, told.facts
      from mail_deliveries as mail
      join accounts as account on account.jurisdiction_id = mail.jurisdiction_id
        and account.account_id = mail.account_id and account.is_active
      join notifications as told on told.jurisdiction_id = mail.jurisdiction_id
        and told.account_id = mail.account_id and told.message_id = mail.message_id
      where mail.jurisdiction_id = ${jurisdictionId} and mail.sent_at is null and mail.next_attempt_at <= ${now}
      order by mail.next_attempt_at, mail.message_id, mail.account_id
      limit 1
      for update of mail skip locked
    )
    update mail_deliveries as mail
    set attempts = mail.attempts + 1, next_attempt_at = ${noFurtherAttempt}, failure = 'outcome unknown'
    from due
    where mail.jurisdiction_id = ${jurisdictionId} and mail.account_id = due.account_id
      and mail.message_id = due.message_id
    returning mail.account_id as "accountId", mail.message_id as "messageId", mail.address, mail.attempts,
      due.name, due.language, due.occasion, due.facts`.execute(tx)
  return rows[0]
}

type Attempt = { readonly jurisdictionId: string; readonly accountId: string; readonly messageId: string } & (
  | { readonly sentAt: string }
  | { readonly failure: string; readonly nextAttemptAt: string | undefined }
)

/** Writes down how an attempt ended. */
export async function noteMailAttempt(tx: Tx, attempt: Attempt): Promise<void> {
  const ending =
    'sentAt' in attempt
      ? { sent_at: attempt.sentAt, failure: null }
      : { failure: attempt.failure, next_attempt_at: attempt.nextAttemptAt ?? noFurtherAttempt }
  await tx
    .updateTable('mail_deliveries')
    .set(ending)
    .where('jurisdiction_id', '=', attempt.jurisdictionId)
    .where('account_id', '=', attempt.accountId)
    .where('message_id', '=', attempt.messageId)
    .execute()
}
