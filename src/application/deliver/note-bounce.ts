import { readStream } from '#database/journal/load.ts'
import { itemEvents } from '#database/queries/item-events.ts'
import { proposersOfAccount } from '#database/queries/proposers-of-account.ts'
import { transaction } from '#database/engine/transaction.ts'
import type { WaitingMail } from '#database/queries/deliver-mail.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { perform } from '../perform.ts'

/** Messages that bring a letter; only their return means that somebody may not have it. */
const bringsALetter = 'replyDelivered'

/**
 * 邮件退回: the mail server will never take the message that told of a reply. The ledger of deliveries says so, for
 * those who can correct the address. A reply that was opened meanwhile is not missing, and the command says no.
 */
export async function noteBounce(
  app: Application,
  mail: Pick<WaitingMail, 'accountId' | 'messageId' | 'occasion'>,
  { jurisdictionId, failure }: { readonly jurisdictionId: string; readonly failure: string },
): Promise<void> {
  if (mail.occasion !== bringsALetter) return
  const [itemId = '', version] = mail.messageId.split(' ')
  const found = await transaction(app.database, jurisdictionId, async tx => {
    const head = await readStream(tx, { jurisdictionId, streamId: itemId })
    const events = await itemEvents(tx, { jurisdictionId, itemId })
    const told = events.find(event => String(event.version) === version)?.data as
      | { replyId?: string }
      | undefined // written by perform alone
    const proposerIds = await proposersOfAccount(tx, { jurisdictionId, accountId: mail.accountId })
    const replies = (head?.state as Item | undefined)?.replies ?? [] // written by perform alone
    const deliveries = replies.find(({ id }) => id === told?.replyId)?.deliveries ?? []
    const addressee = deliveries.findIndex(
      ({ proposerId }) => proposerId !== undefined && proposerIds.includes(proposerId),
    )
    return { replyId: told?.replyId, addressee }
  })
  if (found.replyId === undefined || found.addressee < 0) return
  await perform(app, mailChannelActor(jurisdictionId), {
    itemId,
    name: 'recordBounce',
    data: { ...found, cause: 'mailRejected', note: failure.slice(0, 200) },
  })
}

/** The channel itself; the journal names it, and the table lets it do what the supervision office may. */
function mailChannelActor(jurisdictionId: string): Actor {
  return {
    accountId: 'mail-channel',
    name: '邮件通道',
    jurisdictionId,
    grants: [{ role: 'supervisionOffice' }],
  }
}
