import { installationTransaction } from '#database/engine/transaction.ts'
import { jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import type { Application } from './application.ts'

/** Whether the database answers and its tables are there. */
export async function isReady({ database }: Application): Promise<boolean> {
  try {
    await installationTransaction(database, jurisdictionList)
    return true
  } catch {
    return false
  }
}
