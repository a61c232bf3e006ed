import type { FastifyInstance } from 'fastify'
import { problem } from '../problems.ts'
import { languageOf } from '../register-routes.ts'

/** A write must come from our own pages: browsers name the origin, and it has to be this host. */
export function refuseCrossSite(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return
    const { origin } = request.headers
    if (origin === undefined || hostOf(origin) === request.host) return
    const { status, body, headers } = problem('crossSite', languageOf(request))
    return reply.code(status).headers(headers).send(body)
  })
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : ''
}
