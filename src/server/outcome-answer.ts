import type { Outcome } from '#application/outcome.ts'
import { problem, problemOfIssues, problemOfRefusal, type Problem } from './problems.ts'
import type { Answer, Call } from './route.ts'

/** What became of a write, as HTTP. */
export function answerOf(
  outcome: Outcome,
  { language }: Pick<Call, 'language'>,
  status = 200,
): Answer | Problem {
  switch (outcome.kind) {
    case 'done':
      return { status, body: { version: outcome.version }, headers: { etag: `"${outcome.version}"` } }
    case 'refused':
      return problemOfRefusal(outcome.refusal, language)
    case 'stale':
      return problem('stale', language, { version: outcome.version, since: outcome.since })
    case 'malformed':
      return problemOfIssues(outcome.issues, language)
    case 'notFound':
      return problem('notFound', language)
  }
}
