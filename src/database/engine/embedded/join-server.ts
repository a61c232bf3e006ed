import { setTimeout as wait } from 'node:timers/promises'
import type { Folders } from './cluster-folder.ts'
import { connectionTo } from './connection-to.ts'
import type { EmbeddedDatabase } from './embedded-database.ts'
import { visit } from './guests.ts'
import { isHeldBy, type Holder } from './lock.ts'
import { notStarted } from './postmaster.ts'

const pollMs = 50
const joinSeconds = 60

/** Another process is the keeper: wait for its server, which may just be starting. Undefined when the keeper left. */
export async function joinServer(folders: Folders, holder: Holder): Promise<EmbeddedDatabase | undefined> {
  const connection = connectionTo(folders)
  const until = Date.now() + joinSeconds * 1000
  while (isHeldBy(folders.lock, holder)) {
    const visiting = await visit(connection)
    // A keeper just killed may still have been in the list: its server then needs a new keeper, not a guest.
    if (visiting && isHeldBy(folders.lock, holder))
      return { connection, ownsServer: false, stop: () => visiting.leave() }
    await visiting?.leave()
    if (Date.now() > until) throw notStarted(folders)
    await wait(pollMs)
  }
  return undefined
}
