import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { readonly to: readonly string[]; readonly text: string }

/** A real mail server on this machine that keeps what it gets; `close` leaves its address free for another. */
export async function openMailServer({
  port = 0,
  answer,
}: {
  readonly port?: number
  /** What it says to a mail once it has it; nothing means it takes it. */
  readonly answer?: (mail: ReceivedMail) => Error | undefined
} = {}) {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString('utf8'),
        }
        const refusal = answer?.(mail)
        if (!refusal) received.push(mail)
        done(refusal)
      })
    },
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const { port: bound } = server.server.address() as AddressInfo // a TCP server's address
  return {
    received,
    port: bound,
    url: `smtp://127.0.0.1:${bound}`,
    close: () => new Promise<void>(resolve => server.close(resolve)),
  }
}
