import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import type { Application } from '#application/application.ts'
import { fileLimit } from '#domain/vocabulary/file-types.ts'
import { allRoutes } from './all-routes.ts'
import { answerFault, answerFaults } from './faults.ts'
import { health } from './health.ts'
import { openApi } from './openapi.ts'
import { prefix, registerRoutes } from './register-routes.ts'
import { refuseCrossSite } from './sessions/same-site.ts'
import { serveWeb } from './web-files.ts'

export type ServerOptions = {
  /** Folder of the built web application; without it only the interface is served. */
  readonly webFolder?: string
  readonly version: string
  readonly log?: boolean
}

/** Largest body of an ordinary request, in bytes. */
const bodyLimit = 1_048_576

/** The server: a table of contents. */
export async function buildServer(app: Application, options: ServerOptions): Promise<FastifyInstance> {
  const { webFolder, version, log = false } = options
  const server = fastify({
    bodyLimit,
    logger: log && { level: 'warn' },
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerFault,
  })
  answerFaults(server)
  await server.register(helmet, { contentSecurityPolicy: { directives: contentSecurity } })
  await server.register(cookie)
  await server.register(multipart, { limits: { files: 1, fileSize: fileLimit, fields: 10 } })
  refuseCrossSite(server)
  health(server, app)
  registerRoutes(server, app, allRoutes)
  server.get(`${prefix}/openapi.json`, () => openApi(allRoutes, { version, prefix }))
  if (webFolder) await serveWeb(server, webFolder)
  return server
}

/** Scripts and data from here alone; styles may be inline because the component library writes them so. */
const contentSecurity = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
}
