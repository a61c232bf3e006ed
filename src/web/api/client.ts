/** What the server says when it does not do something: RFC 9457, in the reader's language. */
export type Problem = {
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly facts?: { readonly [fact: string]: string | number }
  readonly issues?: readonly { readonly path: string; readonly message: string }[]
  readonly since?: readonly {
    readonly version: number
    readonly type: string
    readonly by: string
    readonly at: string
    readonly facts?: { readonly [fact: string]: string | number }
  }[]
}

/** A request that was not done; `problem` is what to show. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly status: number

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
    this.status = problem.status
  }
}

export const base = '/api/v1'

type Query = { readonly [key: string]: string | number | boolean | undefined }

/** The address of a question, without the parts that are not set. */
export function addressOf(path: string, query: Query = {}): string {
  const set = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  const search = new URLSearchParams(set).toString()
  return `${base}${path}${search ? `?${search}` : ''}`
}

export async function get<Answer>(path: string, query?: Query): Promise<Answer> {
  return await answerOf<Answer>(await reach(addressOf(path, query), { headers: headersOf() }))
}

type Sending = {
  readonly body?: unknown
  /** Version of the item the person saw. */
  readonly version?: number
  /** One for each intended click. */
  readonly key?: string
}

export async function send<Answer>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, version, key }: Sending = {},
): Promise<Answer> {
  const headers = {
    ...headersOf(),
    ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  }
  const payload = body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }
  return await answerOf<Answer>(await reach(base + path, { method, headers, ...payload }))
}

function headersOf(): Record<string, string> {
  return { 'accept-language': document.documentElement.lang || 'zh-CN' }
}

/** A line that is down is a problem like any other, said in words. */
async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, credentials: 'same-origin' })
  } catch {
    const isEnglish = document.documentElement.lang === 'en'
    throw new ProblemError({
      status: 0,
      code: 'offline',
      title: isEnglish ? 'No connection' : '网络不通',
      detail: isEnglish
        ? 'The server cannot be reached. What you typed is still here; try again in a moment.'
        : '暂时连不上服务器。您填写的内容仍在页面上，请稍候重试。',
    })
  }
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (response.ok) {
    const isJson = response.headers.get('content-type')?.includes('json')
    return (isJson ? await response.json() : await response.blob()) as Answer // the contract's shape
  }
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined // a proxy may answer otherwise
  if (response.status === 401 && !response.url.endsWith('/session'))
    window.dispatchEvent(new Event('tiban:signed-out'))
  throw new ProblemError(
    problem ?? {
      status: response.status,
      code: 'fault',
      title: String(response.status),
      detail: response.statusText,
    },
  )
}
