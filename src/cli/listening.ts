import { createServer } from 'node:net'
import type { Settings } from '#settings'

type Address = Pick<Settings, 'port' | 'host'>

/** Fails at once when the port cannot be had: before the demonstration county is loaded, not after. */
export async function refuseTakenPort({ port, host }: Address): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', fault => reject(cannotListen(fault, { port, host })))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** Why the address cannot be listened on, with what to do. */
export function cannotListen(fault: unknown, { port, host }: Address): Error {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Error(
      `HOST=${host} is no address of this machine. Use 127.0.0.1 for this machine alone, 0.0.0.0 for all of its addresses.`,
    )
  return fault instanceof Error ? fault : new Error(`Cannot listen on ${host}:${port}.`)
}
