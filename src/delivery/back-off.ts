/** Minutes from one attempt to the next: soon at first, as most faults pass; over a long weekend in the end. */
const minutesAfterAttempt = [1, 10, 60, 360, 1440, 1440, 1440, 1440] as const

/**
 * When a mail that was not taken is tried again, after so many attempts; nothing when enough was tried.
 * Example: after the second attempt at 08:00 it is tried again at 08:10.
 */
export function nextAttemptAt(attempts: number, now: string): string | undefined {
  const minutes = minutesAfterAttempt[attempts - 1]
  return minutes === undefined ? undefined : new Date(Date.parse(now) + minutes * 60_000).toISOString()
}
