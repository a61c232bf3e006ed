import type { Connection } from '../pool.ts'
import { databaseUser, socketPort, type Folders } from './cluster-folder.ts'

/** The database of Tiban in a cluster. */
export const databaseName = 'tiban'

export function connectionTo({ socket }: Folders, database = databaseName): Connection {
  return { host: socket, port: socketPort, user: databaseUser, database }
}
