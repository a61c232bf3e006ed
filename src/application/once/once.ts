import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { transaction } from '#database/engine/transaction.ts'
import { claimKey, forgetKey, keyOf, keepAnswer } from '#database/queries/idempotency.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'

export type Kept = { readonly status: number; readonly body?: unknown }

type Attempt = { readonly actor: Actor; readonly key: string; readonly request: unknown }

/** How long a click whose first try is still running waits for that try's answer. */
const patienceMs = 10_000
const pauseMs = 40

/**
 * Fields of secrets are no part of what makes two requests the same: a quick hash over a password could be searched
 * for it by whoever reads the table.
 */
const secretFields: ReadonlySet<string> = new Set(['password', 'current', 'next'])
const withoutSecrets = (name: string, value: unknown) => (secretFields.has(name) ? null : value)

/**
 * The same click twice is done once: the second gets the first one's answer. A key used again for another
 * request is `'differs'`. A try that fell over without an answer frees its key.
 */
export async function once(
  app: Application,
  { actor, key, request }: Attempt,
  work: () => Promise<Kept>,
): Promise<Kept | 'differs' | 'stillRunning'> {
  const entry = {
    jurisdictionId: actor.jurisdictionId,
    accountId: actor.accountId,
    key,
    requestHash: createHash('sha256')
      .update(JSON.stringify(request, withoutSecrets) ?? '')
      .digest('hex'),
    at: app.clock(),
  }
  const inOwn = <Result>(step: Parameters<typeof transaction<Result>>[2]) =>
    transaction(app.database, actor.jurisdictionId, step)
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    if (await inOwn(tx => claimKey(tx, entry))) return await keeping(work)
    const known = await inOwn(tx => keyOf(tx, entry))
    if (known && known.requestHash !== entry.requestHash) return 'differs'
    if (known?.answer.status !== undefined) return known.answer as Kept // kept by keepAnswer alone
    await wait(pauseMs)
  }
  return 'stillRunning'

  async function keeping(run: () => Promise<Kept>): Promise<Kept> {
    try {
      const answer = await run()
      // A refusal is not kept: the same click may succeed once its cause is gone.
      if (answer.status < 400) await inOwn(tx => keepAnswer(tx, { ...entry, answer }))
      else await inOwn(tx => forgetKey(tx, entry))
      return answer
    } catch (thrown) {
      await inOwn(tx => forgetKey(tx, entry))
      throw thrown
    }
  }
}
