import { Agent, request as httpRequest } from 'node:http'

export type Timing = { readonly p50: number; readonly p99: number; readonly perSecond: number }

/** Runs `work` from several clients at once for a while, after a warm-up that is not counted. Times in milliseconds. */
export async function timed(
  work: (client: number, round: number) => Promise<void>,
  {
    clients = 8,
    rounds = 60,
    warmUp = 10,
  }: { readonly clients?: number; readonly rounds?: number; readonly warmUp?: number } = {},
): Promise<Timing> {
  const times: number[] = []
  const run = async (client: number, from: number, count: number, isCounted: boolean) => {
    for (let round = from; round < from + count; round += 1) {
      const before = performance.now()
      await work(client, round)
      if (isCounted) times.push(performance.now() - before)
    }
  }
  const all = (from: number, count: number, isCounted: boolean) =>
    Promise.all(Array.from({ length: clients }, (_, client) => run(client, from, count, isCounted)))
  await all(0, warmUp, false)
  const before = performance.now()
  await all(warmUp, rounds, true)
  const seconds = (performance.now() - before) / 1000
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99), perSecond: times.length / seconds }
}

export type Asked = { readonly status: number; readonly body: string }

/** One HTTP request to the last byte, over kept connections. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 })
  private cookie = ''
  private readonly origin: string

  constructor(origin: string) {
    this.origin = origin
  }

  async signIn(jurisdictionId: string, login: string, password: string): Promise<void> {
    const { status, cookie } = await this.send('POST', '/api/v1/session', { jurisdictionId, login, password })
    if (status !== 200 || !cookie) throw new Error(`signing in as ${login} failed: ${status}`)
    this.cookie = cookie
  }

  async get(path: string): Promise<Asked> {
    return await this.expect(200, await this.send('GET', path))
  }

  async post(path: string, body: object): Promise<Asked> {
    const asked = await this.send('POST', path, body)
    return await this.expect(asked.status === 201 ? 201 : 200, asked)
  }

  close(): void {
    this.agent.destroy()
  }

  private async expect(status: number, asked: Asked): Promise<Asked> {
    if (asked.status !== status) throw new Error(`answered ${asked.status}: ${asked.body.slice(0, 300)}`)
    return asked
  }

  private send(method: string, path: string, body?: object): Promise<Asked & { readonly cookie?: string }> {
    return new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body)
      const headers = {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(payload === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
      }
      const sent = httpRequest(this.origin + path, { method, agent: this.agent, headers }, response => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const cookie = response.headers['set-cookie']?.[0]?.split(';')[0]
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(parts).toString('utf8'),
            ...(cookie ? { cookie } : {}),
          })
        })
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.end(payload)
    })
  }
}
