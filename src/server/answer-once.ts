import { once } from '#application/once/once.ts'
import { problem, type Problem } from './problems.ts'
import type { Answer, Call } from './route.ts'

/** The same click twice is done once: `content` is what makes it the same. Without a key it is simply done. */
export async function answerOnce(
  call: Call,
  content: unknown,
  work: () => Promise<Answer>,
): Promise<Answer | Problem> {
  const key = call.request.headers['idempotency-key']
  if (typeof key !== 'string') return await work()
  if (!/^[\w-]{8,80}$/.test(key)) return problem('malformedKey', call.language)
  const request = [call.request.method, call.request.url, content]
  const kept = await once(call.app, { actor: call.actor, key, request }, work)
  if (kept === 'differs') return problem('keyDiffers', call.language)
  if (kept === 'stillRunning') return problem('stillRunning', call.language)
  return kept
}
