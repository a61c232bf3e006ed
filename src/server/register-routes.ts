import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Application } from '#application/application.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Language } from '#phrases/language.ts'
import { answerOnce } from './answer-once.ts'
import { problem, problemOfIssues, type Problem } from './problems.ts'
import type { Answer, Call, Route } from './route.ts'
import { signedIn } from './sessions/signed-in.ts'
import { unstorable } from './unstorable.ts'

export const prefix = '/api/v1'

/** Puts the table of routes on the server: who asks, is the shape right, then the row's own handler. */
export function registerRoutes(server: FastifyInstance, app: Application, routes: readonly Route[]): void {
  for (const route of routes) {
    server.route({
      method: route.method,
      url: prefix + route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      handler: async (request, reply) => send(reply, await answer(app, route, request)),
    })
  }
}

async function answer(app: Application, route: Route, request: FastifyRequest): Promise<Answer | Problem> {
  const account = await signedIn(app, request)
  const language = account?.language ?? languageOf(request)
  if (route.access !== 'anyone') {
    if (!account) return problem('unauthorised', language)
    const { access } = route
    if (access !== 'signedIn' && !account.actor.grants.some(({ role }) => access.includes(role))) {
      return problem('notPermitted', language)
    }
  }
  const found = [request.params, request.query, request.body].map(given => unstorable(given)).find(Boolean)
  if (found) return problemOfIssues([found], language)
  const query = route.query?.safeParse(request.query)
  if (query && !query.success) return problemOfIssues(query.error.issues, language)
  const version = versionOf(request)
  if (version === 'malformed') return problem('malformedVersion', language)
  const call: Call = {
    app,
    language,
    params: request.params as Call['params'], // the path has only named parts
    query: query?.data,
    body: request.body,
    actor: account?.actor ?? nobody,
    request,
    ...version,
  }
  return await handleOnce(route, call)
}

/** A write that carries a key is done once; a route that reads the body of an upload sees to it itself. */
async function handleOnce(route: Route, call: Call): Promise<Answer | Problem> {
  if (route.method === 'GET' || route.access === 'anyone' || route.produces || call.request.isMultipart()) {
    return await route.handle(call)
  }
  return await answerOnce(call, call.body, () => route.handle(call))
}

const nobody: Actor = { accountId: '', name: '', jurisdictionId: '', grants: [] }

/** The version a writer saw. What is no single version is refused: to overlook it would be to overwrite. */
function versionOf(request: FastifyRequest): { readonly expectedVersion?: number } | 'malformed' {
  const given = request.headers['if-match']
  if (given === undefined || request.method === 'GET') return {}
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given.trim())?.[1]
  return version === undefined ? 'malformed' : { expectedVersion: Number(version) }
}

/** The language asked for by the browser, before anybody signed in; Chinese unless English comes first. */
export function languageOf(request: FastifyRequest): Language {
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-CN'
}

function send(reply: FastifyReply, { status, body, headers }: Answer | Problem): FastifyReply {
  void reply.code(status).headers({ 'cache-control': 'no-store', ...headers })
  if (body === undefined) return reply.send()
  if (body instanceof Uint8Array)
    return reply.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
  return reply.send(body)
}
