import { after } from 'node:test'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { buildServer } from '#server/app.ts'
import { foundCounty, openTestDatabase, testPassword } from './county.ts'
import type { people } from './people.ts'

export type Name = keyof typeof people
type Ask = Pick<InjectOptions, 'headers' | 'payload'>

/** A county behind a real server on a real database; requests go in memory. */
export async function serveCounty() {
  const app = await openTestDatabase()
  const county = await foundCounty(app)
  const server = await buildServer(app, { version: 'test' })
  after(() => server.close())
  const cookies = new Map<string, string>()

  /** A request as somebody of the cast, or as nobody. */
  async function request(
    who: Name | null,
    method: string,
    path: string,
    { headers, payload }: Ask = {},
  ): Promise<LightMyRequestResponse> {
    const cookie =
      who === null ? undefined : await cookieOf(server, cookies, { who, day: app.clock().slice(0, 10) })
    return await server.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  }
  return { app, county, server, request }
}

async function cookieOf(
  server: FastifyInstance,
  cookies: Map<string, string>,
  { who, day }: { readonly who: Name; readonly day: string },
): Promise<string> {
  // A session lasts a working day, and the test's clock jumps.
  const known = cookies.get(`${who} ${day}`)
  if (known) return known
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { jurisdictionId: 'county', login: who.toLowerCase(), password: testPassword },
  })
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  cookies.set(`${who} ${day}`, cookie)
  return cookie
}
