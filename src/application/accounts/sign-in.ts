import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { transaction } from '#database/engine/transaction.ts'
import { credentialsOf, writeAttempts } from '#database/queries/account-credentials.ts'
import {
  accountOfSession,
  deleteSession,
  insertSession,
  type SignedIn,
} from '#database/queries/account-session.ts'
import type { Application } from '../application.ts'

const hour = 3_600_000
/** A working day; a proposer's phone keeps it as long, and signs in again the next day. */
const sessionHours = 12
/** Ten wrong passwords close the account for a quarter of an hour: by account, never by address (`lessons.md` 5.10). */
const attemptsAllowed = 10
const lockMinutes = 15

export type SignIn = { readonly jurisdictionId: string; readonly login: string; readonly password: string }
export type SignInOutcome =
  | { readonly kind: 'signedIn'; readonly token: string; readonly expiresAt: string }
  | { readonly kind: 'wrongPassword' }
  | { readonly kind: 'locked'; readonly until: string }

/** 登录: checks the password and opens a session. The time taken does not tell whether the login exists. */
export async function signIn(
  app: Application,
  { jurisdictionId, login, password }: SignIn,
): Promise<SignInOutcome> {
  const now = Date.parse(app.clock())
  return await transaction(app.database, jurisdictionId, async tx => {
    const known = await credentialsOf(tx, { jurisdictionId, login })
    if (known?.lockedUntil && Date.parse(known.lockedUntil) > now)
      return { kind: 'locked', until: known.lockedUntil }
    const matches = await verify(known?.passwordHash ?? (await decoy()), password)
    if (!known?.isActive) return { kind: 'wrongPassword' }
    const key = { jurisdictionId, accountId: known.accountId }
    if (!matches) {
      const failedAttempts = known.failedAttempts + 1
      const isLocked = failedAttempts >= attemptsAllowed
      const lockedUntil = isLocked ? new Date(now + lockMinutes * 60_000).toISOString() : null
      await writeAttempts(tx, key, { failedAttempts: isLocked ? 0 : failedAttempts, lockedUntil })
      return { kind: 'wrongPassword' }
    }
    if (known.failedAttempts > 0) await writeAttempts(tx, key, { failedAttempts: 0, lockedUntil: null })
    const token = `${jurisdictionId}.${randomBytes(32).toString('base64url')}`
    const expiresAt = new Date(now + sessionHours * hour).toISOString()
    await insertSession(tx, {
      ...key,
      tokenHash: hashOf(token),
      createdAt: new Date(now).toISOString(),
      expiresAt,
    })
    return { kind: 'signedIn', token, expiresAt }
  })
}

/** The account behind a cookie, or nothing. */
export async function accountOf(
  app: Application,
  token: string,
): Promise<(SignedIn & { jurisdictionId: string }) | undefined> {
  const jurisdictionId = jurisdictionOfToken(token)
  if (!jurisdictionId) return undefined
  const account = await transaction(app.database, jurisdictionId, tx =>
    accountOfSession(tx, { jurisdictionId, tokenHash: hashOf(token), now: app.clock() }),
  )
  return account && { ...account, jurisdictionId }
}

export async function signOut(app: Application, token: string): Promise<void> {
  const jurisdictionId = jurisdictionOfToken(token)
  if (!jurisdictionId) return
  await transaction(app.database, jurisdictionId, tx =>
    deleteSession(tx, { jurisdictionId, tokenHash: hashOf(token) }),
  )
}

function jurisdictionOfToken(token: string): string | undefined {
  return /^([a-z0-9][a-z0-9-]{0,62})\.[\w-]{43}$/.exec(token)?.[1]
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

let decoyHash: Promise<string> | undefined
/** A hash of nothing anybody knows, verified against when the login is unknown. */
function decoy(): Promise<string> {
  decoyHash ??= hash(randomBytes(24).toString('base64url'))
  return decoyHash
}
