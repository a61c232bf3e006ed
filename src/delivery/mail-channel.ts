import nodemailer from 'nodemailer'
import type { MailMessage } from './mail-message.ts'

/**
 * What became of a mail. `unreachable`: no server took it, nor would it take another. `deferred`: the server asks to
 * come again later. `refused`: it will never take this one. `unknown`: the line broke while the server had it; trying
 * again might send it twice.
 */
export type MailOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'unreachable' | 'deferred' | 'refused' | 'unknown'; readonly failure: string }

export type MailChannel = { send(message: MailMessage): Promise<MailOutcome>; close(): void }

/** Mail through the server of `SMTP_URL`; its parameter `from` names the sender. Never throws for a mail. */
export function mailChannel(smtpUrl: string): MailChannel {
  const { address, from } = serverOf(smtpUrl)
  const transport = nodemailer.createTransport(
    { url: address, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  return {
    send: async ({ id, ...message }) => {
      try {
        await transport.sendMail({
          ...message,
          messageId: `<${id}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { kind: 'sent' }
      } catch (thrown) {
        return outcomeOf(thrown)
      }
    },
    close: () => transport.close(),
  }
}

/** The sender: what the address says, else who signs in there, else a name at the server itself. */
function serverOf(smtpUrl: string): { readonly address: string; readonly from: string } {
  const url = new URL(smtpUrl)
  const user = decodeURIComponent(url.username)
  const from = url.searchParams.get('from') ?? (user.includes('@') ? user : `tiban@${url.hostname}`)
  url.searchParams.delete('from')
  return { address: url.href, from }
}

type Fault = {
  readonly message?: string
  readonly code?: string
  readonly responseCode?: number
  readonly syscall?: string
  readonly timeoutType?: string
}

/** Faults that end a connection before any mail is handed over. */
const beforeTheMail: ReadonlySet<string | undefined> = new Set([
  'EDNS',
  'EAUTH',
  'ETLS',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
])

function outcomeOf(thrown: unknown): MailOutcome {
  const { message, code, responseCode, syscall, timeoutType } = thrown as Fault // whatever was thrown: all optional
  const failure = String(message ?? thrown).slice(0, 500)
  if (syscall === 'connect' || beforeTheMail.has(code) || beforeTheMail.has(timeoutType)) {
    return { kind: 'unreachable', failure }
  }
  // An answer of the server is certain: 4xx asks to come again, 5xx does not. Without one nothing is.
  if (responseCode !== undefined) return { kind: responseCode < 500 ? 'deferred' : 'refused', failure }
  return { kind: code === 'EENVELOPE' ? 'refused' : 'unknown', failure }
}
