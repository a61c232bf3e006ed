import type { FastifyInstance } from 'fastify'
import type { Application } from '#application/application.ts'
import { isReady } from '#application/is-ready.ts'

/** `/healthz`: the process answers. `/readyz`: the database answers and its tables are there. */
export function health(server: FastifyInstance, app: Application): void {
  server.get('/healthz', () => ({ status: 'ok' }))
  server.get('/readyz', async (_, reply) => {
    const ready = await isReady(app)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'the database does not answer' })
  })
}
