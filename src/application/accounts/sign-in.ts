import { createHash, randomBytes } from 'node:crypto'
import { transaction, type Tx } from '#database/engine/transaction.ts'
import { credentialsOf } from '#database/queries/account-credentials.ts'
import {
  accountOfSession,
  deleteSession,
  insertSession,
  type SignedIn,
} from '#database/queries/account-session.ts'
import { forgetOutdated } from '#database/queries/forget-outdated.ts'
import { jurisdictionList } from '#database/queries/jurisdiction-list.ts'
import { lockOf } from '#database/queries/sign-in-attempts.ts'
import type { Application } from '../application.ts'
import { borrowedGrants } from './borrowed-grants.ts'
import { countAttempt, lockInForce, type Locked } from './count-attempt.ts'
import { hashPassword, isPassword } from './password-work.ts'

const hour = 3_600_000
/** A working day; a proposer's phone keeps it as long, and signs in again the next day. */
const sessionHours = 12

export type SignIn = { readonly jurisdictionId: string; readonly login: string; readonly password: string }
export type SignInOutcome =
  | { readonly kind: 'signedIn'; readonly token: string; readonly expiresAt: string }
  | { readonly kind: 'wrongPassword' }
  | Locked

/**
 * 登录: checks the password and opens a session. Neither the time taken nor a lock tells whether the login exists.
 * Throws `Crowded` when too many wait already.
 */
export async function signIn(
  app: Application,
  { jurisdictionId, login, password }: SignIn,
): Promise<SignInOutcome> {
  const at = app.clock()
  const inOwn = <Result>(step: (tx: Tx) => Promise<Result>) => transaction(app.database, jurisdictionId, step)
  const found = await inOwn(async tx => ({
    known: await credentialsOf(tx, { jurisdictionId, login }),
    lock: lockInForce(await lockOf(tx, { jurisdictionId, login }), at),
    isListed: (await jurisdictionList(tx)).some(({ id }) => id === jurisdictionId),
  }))
  if (found.lock) return { kind: 'locked', until: found.lock }
  const matches = await isPassword(found.known?.passwordHash ?? (await decoy()), password)
  if (!found.isListed) return { kind: 'wrongPassword' }
  const outcome = await inOwn<SignInOutcome>(async tx => {
    // Read again: the password may have been changed, or the account closed, while this one was checked.
    const known = await credentialsOf(tx, { jurisdictionId, login })
    const isRight = matches && known?.isActive === true && known.passwordHash === found.known?.passwordHash
    const locked = await countAttempt(tx, { jurisdictionId, login, at, matches: isRight })
    if (locked) return locked
    if (!isRight) return { kind: 'wrongPassword' }
    return await openSession(tx, { jurisdictionId, accountId: known.accountId, at })
  })
  if (outcome.kind === 'signedIn') await inOwn(tx => forgetOutdated(tx, { jurisdictionId, now: at }))
  return outcome
}

async function openSession(
  tx: Tx,
  { jurisdictionId, accountId, at }: { readonly jurisdictionId: string; accountId: string; at: string },
): Promise<SignInOutcome> {
  const token = newToken(jurisdictionId)
  const expiresAt = new Date(Date.parse(at) + sessionHours * hour).toISOString()
  await insertSession(tx, { jurisdictionId, accountId, tokenHash: hashOf(token), createdAt: at, expiresAt })
  return { kind: 'signedIn', token, expiresAt }
}

/** The account behind a cookie, with what it may today for those it stands in for; or nothing. */
export async function accountOf(
  app: Application,
  token: string,
): Promise<(SignedIn & { jurisdictionId: string }) | undefined> {
  const jurisdictionId = jurisdictionOfToken(token)
  if (!jurisdictionId) return undefined
  return await transaction(app.database, jurisdictionId, async tx => {
    const key = { jurisdictionId, tokenHash: hashOf(token), now: app.clock() }
    const account = await accountOfSession(tx, key)
    if (!account) return undefined
    const borrowed = await borrowedGrants(tx, app, { ...account, jurisdictionId })
    return { ...account, grants: [...account.grants, ...borrowed], jurisdictionId }
  })
}

export async function signOut(app: Application, token: string): Promise<void> {
  const jurisdictionId = jurisdictionOfToken(token)
  if (!jurisdictionId) return
  await transaction(app.database, jurisdictionId, tx =>
    deleteSession(tx, { jurisdictionId, tokenHash: hashOf(token) }),
  )
}

export function jurisdictionOfToken(token: string): string | undefined {
  return /^([a-z0-9][a-z0-9-]{0,62})\.[\w-]{43}$/.exec(token)?.[1]
}

/** A secret nobody can guess, with its jurisdiction before it. */
export function newToken(jurisdictionId: string): string {
  return `${jurisdictionId}.${randomBytes(32).toString('base64url')}`
}

/** What is kept of a cookie. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

let decoyHash: Promise<string> | undefined
/** A hash of nothing anybody knows, verified against when the login is unknown. */
function decoy(): Promise<string> {
  decoyHash ??= hashPassword(randomBytes(24).toString('base64url')).catch((thrown: unknown) => {
    decoyHash = undefined // a crowd at the first try does not spoil the next
    throw thrown
  })
  return decoyHash
}
