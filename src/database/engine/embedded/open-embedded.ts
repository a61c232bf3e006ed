import { foldersOf, inWords, type Folders } from './cluster-folder.ts'
import type { EmbeddedDatabase } from './embedded-database.ts'
import { joinServer } from './join-server.ts'
import { keepServer } from './keep-server.ts'
import { takeLock, type Holder, type Lock } from './lock.ts'
import { ensureWritable, unprivilegedRunner, type Runner } from './unprivileged.ts'

/**
 * The embedded PostgreSQL of a data folder: started here, or joined where another process already looks after it.
 * A server whose keeper was killed is taken over as it runs. One that dies is started again. Never two on one
 * folder: the lock has one holder, and PostgreSQL itself refuses a second. A keeper that ends waits for those who
 * joined; whoever comes too late for that becomes the next keeper.
 */
export async function openEmbedded(
  dataDir: string,
  report: (line: string) => void,
  options: { readonly runner?: Runner } = {},
): Promise<EmbeddedDatabase> {
  const folders = foldersOf(dataDir)
  ensureWritable(folders.data)
  for (;;) {
    const lock = lockOn(folders)
    if ('release' in lock) {
      try {
        return await keepServer(folders, {
          lock,
          report,
          runner: options.runner ?? unprivilegedRunner({ cluster: folders.cluster }),
        })
      } catch (thrown) {
        lock.release()
        throw thrown
      }
    }
    const joined = await joinServer(folders, lock)
    if (joined) return joined
  }
}

function lockOn(folders: Folders): Lock | Holder {
  try {
    return takeLock(folders.lock)
  } catch (thrown) {
    throw new Error(inWords(String(thrown), folders))
  }
}
