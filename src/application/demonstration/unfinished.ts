import { removeUnfinished } from '#database/engine/remove-unfinished.ts'
import { installationTransaction } from '#database/engine/transaction.ts'
import { completeJurisdiction, jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import type { Application } from '../application.ts'

/** Says that a demonstration has been told to its end. */
export async function completeDemonstration(app: Application, id: string): Promise<void> {
  await installationTransaction(app.database, tx => completeJurisdiction(tx, id))
}

/** Removes the demonstrations whose telling was cut off (a key pressed, a full disk); returns how many there were. */
export async function removeUnfinishedDemonstrations(app: Application): Promise<number> {
  const listed = await installationTransaction(app.database, jurisdictionList)
  let removed = 0
  for (const { id, isComplete } of listed) {
    if (!isComplete && (await removeUnfinished(app.database, id))) removed += 1
  }
  return removed
}
