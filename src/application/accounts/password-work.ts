import { hash, verify } from '@node-rs/argon2'

/** Hashing is slow on purpose, and takes a thread each; one of the process's four stays free for files and names. */
const atOnce = 3
/** At some thirty a second, who comes after these would wait longer than anybody looks at a sign-in page. */
const mostWaiting = 200

/** More people sign in at this moment than can be served; nothing was tried, and nothing counted. */
export class Crowded extends Error {
  constructor() {
    super('too many passwords are waiting to be checked')
  }
}

let running = 0
const waiting: (() => void)[] = []

/** Hashes a password in its turn. Never inside a transaction: it would hold a connection that others need. */
export async function hashPassword(password: string): Promise<string> {
  return await inTurn(() => hash(password))
}

/** Whether the password is the one of the hash, in its turn. Never inside a transaction. */
export async function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return await inTurn(() => verify(passwordHash, password))
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < atOnce) running += 1
  else if (waiting.length >= mostWaiting) throw new Crowded()
  else await new Promise<void>(resolve => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next)
      next() // takes over this place
    else running -= 1
  }
}
