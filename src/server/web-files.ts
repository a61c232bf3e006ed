import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** The built web application. Its files carry their hash in the name and never change; the page itself does. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(files, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders,
  })
  server.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || /\.\w{1,5}(\?|$)/.test(request.url)) return reply.callNotFound()
    return reply.sendFile('index.html')
  })
}

function setHeaders(reply: FastifyReply, path: string): void {
  const isHashed = path.includes(join('', 'assets', ''))
  void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
