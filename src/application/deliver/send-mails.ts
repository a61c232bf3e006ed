import { installationTransaction, transaction } from '#database/engine/transaction.ts'
import { noteMailAttempt, takeMail, type WaitingMail } from '#database/queries/deliver-mail.ts'
import { jurisdictionList, type ListedJurisdiction } from '#database/queries/jurisdiction-list.ts'
import { nextAttemptAt } from '#delivery/back-off.ts'
import type { MailChannel, MailOutcome } from '#delivery/mail-channel.ts'
import { mailMessage, type Notice } from '#delivery/mail-message.ts'
import type { Application } from '../application.ts'
import { noteBounce } from './note-bounce.ts'

type Sending = {
  readonly channel: MailChannel
  readonly publicUrl?: string | undefined
  /** Asked between two mails: a stopping process begins no further one. */
  readonly isStopping?: () => boolean
}

/**
 * Sends the mails that are due, one after another: written down as tried before the server gets it, so that nobody
 * gets one twice. A server that cannot be reached ends the round; the rest waits. Returns how many were sent.
 */
export async function sendMails(app: Application, sending: Sending): Promise<number> {
  let sent = 0
  for (const jurisdiction of await installationTransaction(app.database, jurisdictionList)) {
    for (;;) {
      if (sending.isStopping?.()) return sent
      const outcome = await sendNext(app, { ...sending, jurisdiction })
      if (outcome === undefined) break
      if (outcome.kind === 'unreachable') return sent
      if (outcome.kind === 'sent') sent += 1
    }
  }
  return sent
}

async function sendNext(
  app: Application,
  { channel, publicUrl, jurisdiction }: Sending & { readonly jurisdiction: ListedJurisdiction },
): Promise<MailOutcome | undefined> {
  const { id: jurisdictionId } = jurisdiction
  const mail = await transaction(app.database, jurisdictionId, tx =>
    takeMail(tx, { jurisdictionId, now: app.clock() }),
  )
  if (!mail) return undefined
  const outcome = await channel.send(mailMessage(noticeOf(mail, { jurisdiction, publicUrl })))
  await transaction(app.database, jurisdictionId, tx =>
    noteMailAttempt(tx, { ...mail, jurisdictionId, ...endingOf(outcome, { mail, now: app.clock() }) }),
  )
  if (outcome.kind === 'refused') await noteBounce(app, mail, { jurisdictionId, failure: outcome.failure })
  return outcome
}

function noticeOf(
  { accountId, messageId, name, address, language, occasion, facts }: WaitingMail,
  { jurisdiction, publicUrl }: Pick<Notice, 'jurisdiction'> & Pick<Sending, 'publicUrl'>,
): Notice {
  return {
    jurisdiction,
    accountId,
    messageId,
    occasion: occasion as Notice['occasion'], // written by announce, which takes no other
    facts: facts as Notice['facts'],
    to: { name, address, language },
    ...(publicUrl === undefined ? {} : { publicUrl }),
  }
}

function endingOf(outcome: MailOutcome, { mail, now }: { readonly mail: WaitingMail; readonly now: string }) {
  if (outcome.kind === 'sent') return { sentAt: now }
  const mayTryAgain = outcome.kind === 'unreachable' || outcome.kind === 'deferred'
  const again = mayTryAgain ? nextAttemptAt(mail.attempts, now) : undefined
  return { failure: outcome.failure, nextAttemptAt: again }
}
