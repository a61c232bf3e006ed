import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Crowded } from '#application/accounts/password-work.ts'
import type { ProblemCode } from '#phrases/phrases.ts'
import { problem } from './problems.ts'
import { languageOf } from './register-routes.ts'

/** Whatever goes wrong outside the law: one place, no inner words to the outside, the whole story in the log. */
export function answerFaults(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>(answerFault)
  server.setNotFoundHandler((request, reply) => {
    const { status, body, headers } = problem('notFound', languageOf(request))
    return reply.code(status).headers(headers).send(body)
  })
}

/** One fault as a problem document; also for addresses the router cannot read, which reach no handler of a route. */
export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error)
  if (code === 'fault' || code === 'unavailable') request.log.error(error)
  const { status, body, headers } = problem(code, languageOf(request))
  return reply.code(status).headers(headers).send(body)
}

function codeOf(error: FastifyError): ProblemCode {
  if (error instanceof Crowded) return 'tooManyRequests'
  if (error.statusCode === 414) return 'notFound' // no id of ours is so long
  if (error.statusCode === 413) return 'tooLarge'
  if (error.statusCode === 415 || error.statusCode === 406) return 'unsupportedMedia'
  if (error.statusCode === 429) return 'tooManyRequests'
  if (error.statusCode !== undefined && error.statusCode < 500) return 'malformed'
  return isDatabaseGone(error) ? 'unavailable' : 'fault'
}

/** Connection refused or lost, server shutting down or starting, disk full: over when the database is back. */
function isDatabaseGone({ code = '', message }: FastifyError): boolean {
  return (
    /^(ECONN|ENOENT|EPIPE|57P0|08|53)/.test(code) || /Connection terminated|timeout exceeded/.test(message)
  )
}
