import type { Tx } from '#database/engine/transaction.ts'
import { forgetAttempts, lockAttempts, writeAttempts } from '#database/queries/sign-in-attempts.ts'

/** Ten wrong passwords close a login for a quarter of an hour: by login, never by address (`lessons.md` 5.10). */
const attemptsAllowed = 10
const lockMinutes = 15

export type Locked = { readonly kind: 'locked'; readonly until: string }
type Attempt = {
  readonly jurisdictionId: string
  readonly login: string
  readonly at: string
  readonly matches: boolean
}

/**
 * Counts one try, right or wrong. Locked is told before right and wrong: of many guesses checked at once, those after
 * the tenth wrong one learn nothing. Logins nobody has are counted alike.
 */
export async function countAttempt(
  tx: Tx,
  { jurisdictionId, login, at, matches }: Attempt,
): Promise<Locked | undefined> {
  const key = { jurisdictionId, login, at }
  const known = await lockAttempts(tx, key)
  const until = lockInForce(known.lockedUntil, at)
  if (until) return { kind: 'locked', until }
  if (matches) {
    await forgetAttempts(tx, key)
    return undefined
  }
  const failed = known.failed + 1
  const isLocked = failed >= attemptsAllowed
  const lockedUntil = isLocked ? new Date(Date.parse(at) + lockMinutes * 60_000).toISOString() : null
  await writeAttempts(tx, { ...key, failed: isLocked ? 0 : failed, lockedUntil })
  return undefined
}

/** The end of a lock that still holds. */
export function lockInForce(lockedUntil: string | null, at: string): string | undefined {
  return lockedUntil !== null && Date.parse(lockedUntil) > Date.parse(at) ? lockedUntil : undefined
}
