import { genesis, sealOf } from '#database/journal/chain.ts'
import type { JournalEvent } from '#database/journal/streams-page.ts'
import type { VerifyFault } from './verify-fault.ts'

/** Every event of one stream whose seal, place or predecessor is not what it should be. */
export function faultsOfChain(jurisdictionId: string, events: readonly JournalEvent[]): VerifyFault[] {
  const faults: VerifyFault[] = []
  let previous = genesis
  events.forEach((event, index) => {
    const { streamId, version } = event
    const place = { jurisdictionId, streamId, version, what: 'chain' } as const
    if (version !== index + 1)
      faults.push({ ...place, detail: `an event is missing before version ${version}` })
    if (event.previousHash !== previous)
      faults.push({ ...place, detail: 'does not follow the event before it' })
    if (event.hash !== sealOf({ jurisdictionId, ...event }, event.previousHash)) {
      faults.push({ ...place, detail: `event ${version} (${event.type}) was changed after it was sealed` })
    }
    previous = event.hash
  })
  return faults
}
