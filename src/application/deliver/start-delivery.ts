import { setTimeout as wait } from 'node:timers/promises'
import { mailChannel } from '#delivery/mail-channel.ts'
import type { Application } from '../application.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { remindByRule } from './remind-by-rule.ts'
import { sendMails } from './send-mails.ts'

export type DeliverySettings = {
  /** Pause between two rounds, in milliseconds. */
  readonly everyMs?: number
  /** Without it there is no mail; messages still reach the inboxes. */
  readonly smtpUrl?: string
  readonly publicUrl?: string
  /** Told of a round that failed; the next round comes all the same. */
  readonly report?: (line: string) => void
}

export type Delivery = { stop(): Promise<void> }

/** Delivers for as long as the server runs. `stop` ends when the round under way has ended. */
export function startDelivery(
  app: Application,
  { everyMs = 2000, smtpUrl, publicUrl, report = line => console.error(line) }: DeliverySettings,
): Delivery {
  const channel = smtpUrl === undefined ? undefined : mailChannel(smtpUrl)
  const stopping = new AbortController()
  const { signal } = stopping

  async function rounds(): Promise<void> {
    while (!signal.aborted) {
      try {
        await remindByRule(app)
        await deliverOutbox(app, { byMail: channel !== undefined })
        if (channel) await sendMails(app, { channel, publicUrl, isStopping: () => signal.aborted })
      } catch (thrown) {
        report(`Delivery failed and will be tried again: ${String(thrown)}`)
      }
      await wait(everyMs, undefined, { signal }).catch(() => undefined)
    }
  }

  const running = rounds()
  return {
    stop: async () => {
      stopping.abort()
      await running
      channel?.close()
    },
  }
}
